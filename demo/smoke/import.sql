-- @name deliveries can be written down
-- @database reporting
-- @as warehouse-sync
-- @mode rollback
-- @expect rows 1
insert into deliveries (sku, pieces)
values ('TEA-0001', 12)
returning id
