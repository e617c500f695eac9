-- @name salaries stay closed to the shop
-- @database hr
-- @as shop-app
-- @expect error 42501
select amount
from hr.salaries
