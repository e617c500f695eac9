-- @name an order can be placed
-- @database shop
-- @as shop-app
-- @mode rollback
-- @expect rows 1
insert into app.orders (customer_id, placed_at, total)
values (1, '2026-11-24', 8.50)
returning id
