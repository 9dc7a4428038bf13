-- An entry is written before the deed, as begun, and says once how it ended. Everything else of it stays as it was noted.
CREATE OR REPLACE FUNCTION "keep_audit_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND OLD."at" < (now() AT TIME ZONE 'UTC') - interval '1 day' THEN
        RETURN OLD;
    END IF;
    IF TG_OP = 'UPDATE' AND OLD."outcome" = 'begun' AND NEW."outcome" <> 'begun'
        AND to_jsonb(NEW) - 'outcome' = to_jsonb(OLD) - 'outcome' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'The audit log is append-only.';
END
$$;
