-- @name payments of an invoice can be looked up
-- @database billing
-- @as shop-app
-- @mode plan
-- @expect succeeds
select pay.id, pay.amount
from billing.payments pay
where pay.invoice_no = 20260001
