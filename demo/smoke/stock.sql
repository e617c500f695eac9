-- @name no stock is below zero
-- @database shop
-- @as shop-app
-- @expect empty
select sku, pieces
from app.stock
where pieces < 0
