-- The rest of what is told in a call: the period, the urgency, who else was told, and more of the adult, their setting and the
-- children. What earlier contacts did not ask stays not known: null, or an empty text or list.

ALTER TABLE allegation
    -- Last day of the period that begins with alleged_on; null when it was one day.
    ADD COLUMN alleged_until date,
    ADD COLUMN urgency text NOT NULL DEFAULT 'routine',
    ADD COLUMN duties_told text[] NOT NULL DEFAULT '{}',
    ADD COLUMN adult_sector text,
    ADD COLUMN adult_setting_kind text,
    ADD COLUMN adult_setting_urn text NOT NULL DEFAULT '',
    ADD COLUMN adult_other_work text NOT NULL DEFAULT '',
    ADD COLUMN adult_own_children text NOT NULL DEFAULT '',
    ADD COLUMN adult_qualifications_body text NOT NULL DEFAULT '',
    ADD COLUMN adult_work_status text,
    ADD CONSTRAINT allegation_period_in_order CHECK (
        alleged_until IS NULL
        OR (alleged_on IS NOT NULL AND alleged_until >= alleged_on AND alleged_until <= received_on)),
    ADD CONSTRAINT allegation_adult_setting_urn_written CHECK (adult_setting_urn ~ '^(\d{6,7}|(EY|SC)\d{6})?$'),
    ADD CONSTRAINT allegation_urgency_known CHECK (urgency IN ('routine', 'today', 'now')),
    ADD CONSTRAINT allegation_duties_told_known CHECK (duties_told <@ ARRAY['police', 'social-care', 'ofsted', 'cqc', 'regulator']),
    ADD CONSTRAINT allegation_adult_sector_known CHECK (adult_sector IN ('statutory', 'private', 'voluntary')),
    ADD CONSTRAINT allegation_adult_setting_kind_known CHECK (adult_setting_kind IN (
      'school', 'residential-school', 'college', 'nursery', 'childminder', 'childrens-home', 'foster-home', 'health', 'sport',
      'faith', 'youth-group', 'transport', 'council-childrens-services', 'other')),
    ADD CONSTRAINT allegation_adult_work_status_known CHECK (adult_work_status IN (
      'in-post', 'suspended', 'alternative-duties', 'resigned', 'dismissed', 'reinstated'));

ALTER TABLE allegation_child
    -- Whose child it is, as told; empty when this authority's, or not known.
    ADD COLUMN authority text NOT NULL DEFAULT '';

ALTER TABLE adult_link
    -- Whether the allegation went to a person of its own again.
    ADD COLUMN undoes_link boolean NOT NULL DEFAULT false;
