-- When the LADO learned of what the adult does at work: a reinstatement is often heard of weeks later (report 205/2018 §4.6). Null where
-- that was the day on which it was recorded.
ALTER TABLE work_status ADD COLUMN known_on date;
