-- Database "Marketing 2019 (old)", as reporting_legacy: nobody dares to drop it.
create schema campaigns;
create table campaigns."Black Friday; drop table orders" (id integer, clicks bigint);
create table campaigns."news\letter" (address text);
create table campaigns."two
lines" (id integer);
create view campaigns."100% real" as select sum(clicks) as clicks from campaigns."Black Friday; drop table orders";
create sequence campaigns."№";
create type campaigns."Yes/No" as enum ('Yes', 'No');
