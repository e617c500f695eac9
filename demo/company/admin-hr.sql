-- Database hr, as the server admin, who is a member of the database's owner.
set role reporting_legacy;
revoke connect, temporary on database hr from public;
grant connect on database hr to "gh-entra-gate", "shop-app";
