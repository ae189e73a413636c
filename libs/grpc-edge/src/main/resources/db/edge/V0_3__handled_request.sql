-- What was answered to a change: the same request sent twice is done once and gets the same answer.
-- The answer is kept as it went over the wire; rows go after seven days (HandledRequestExpiry).
CREATE TABLE handled_request (
  authority_code text NOT NULL,
  subject        text NOT NULL,
  method         text NOT NULL,
  request_id     uuid NOT NULL,
  content_hash   bytea NOT NULL CHECK (octet_length(content_hash) = 32),
  answer         bytea,
  handled_at     timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (authority_code, subject, method, request_id)
);

CREATE INDEX handled_request_by_age ON handled_request (authority_code, handled_at);

CALL suite_protect('handled_request', 'distributed', 'SELECT, INSERT, UPDATE, DELETE');
