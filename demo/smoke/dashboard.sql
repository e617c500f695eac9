-- @name the dashboard finds its columns
-- @database reporting
-- @expect columns month, revenue
-- @expect rows >= 1
select month, revenue
from marts.revenue_by_month
