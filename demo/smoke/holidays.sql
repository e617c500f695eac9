-- @name the shop knows who is on holiday
-- @database hr
-- @as shop-app
-- @expect value 1
select count(*)
from hr.holidays
