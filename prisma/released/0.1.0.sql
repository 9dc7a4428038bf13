--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: public; Type: SCHEMA; Schema: -; Owner: -
--



SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: Account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Account" (
    id text NOT NULL,
    "userId" text NOT NULL,
    "accountId" text NOT NULL,
    "providerId" text NOT NULL,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamp(3) without time zone,
    "refreshTokenExpiresAt" timestamp(3) without time zone,
    scope text,
    password text,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: Analysis; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Analysis" (
    id uuid NOT NULL,
    "trackId" uuid NOT NULL,
    "audioFileId" uuid NOT NULL,
    "runId" uuid NOT NULL,
    "featureVersion" text NOT NULL,
    bpm double precision,
    "bpmConfidence" double precision,
    "keyPitchClass" integer,
    "keyMode" text,
    "keyConfidence" double precision,
    "loudnessLufs" double precision,
    danceability double precision,
    energy double precision,
    "energySource" text,
    flags text[] DEFAULT ARRAY[]::text[],
    "waveformKey" text,
    result jsonb NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: Apikey; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Apikey" (
    id text NOT NULL,
    "configId" text DEFAULT 'default'::text NOT NULL,
    name text,
    start text,
    prefix text,
    key text NOT NULL,
    "referenceId" text NOT NULL,
    "refillInterval" integer,
    "refillAmount" integer,
    "lastRefillAt" timestamp(3) without time zone,
    enabled boolean DEFAULT true NOT NULL,
    "rateLimitEnabled" boolean DEFAULT false NOT NULL,
    "rateLimitTimeWindow" integer,
    "rateLimitMax" integer,
    "requestCount" integer DEFAULT 0 NOT NULL,
    remaining integer,
    "lastRequest" timestamp(3) without time zone,
    "expiresAt" timestamp(3) without time zone,
    permissions text,
    metadata text,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: Artist; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Artist" (
    id uuid NOT NULL,
    "discogsId" integer,
    name text NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    variations text[] DEFAULT ARRAY[]::text[],
    aliases jsonb DEFAULT '[]'::jsonb NOT NULL,
    groups jsonb DEFAULT '[]'::jsonb NOT NULL,
    members jsonb DEFAULT '[]'::jsonb NOT NULL,
    "imageUrl" text,
    "fetchedAt" timestamp(3) without time zone
);


--
-- Name: AudioFile; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."AudioFile" (
    id uuid NOT NULL,
    "contentHash" text NOT NULL,
    "storageKey" text NOT NULL,
    "originalName" text NOT NULL,
    mime text NOT NULL,
    "sizeBytes" bigint NOT NULL,
    "durationSeconds" double precision,
    codec text,
    bitrate integer,
    "sampleRate" integer,
    channels integer,
    tags jsonb DEFAULT '{}'::jsonb NOT NULL,
    source text NOT NULL,
    "sourcePath" text,
    "addedById" text,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "folderId" uuid,
    "sourceModifiedAt" timestamp(3) without time zone,
    "missingSince" timestamp(3) without time zone
);


--
-- Name: AudioFinding; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."AudioFinding" (
    id uuid NOT NULL,
    "userId" text NOT NULL,
    "trackId" uuid NOT NULL,
    "runId" uuid NOT NULL,
    state text DEFAULT 'open'::text NOT NULL,
    candidates jsonb NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "decidedAt" timestamp(3) without time zone
);


--
-- Name: AudioReview; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."AudioReview" (
    id uuid NOT NULL,
    "userId" text NOT NULL,
    "audioFileId" uuid NOT NULL,
    "runId" uuid NOT NULL,
    state text DEFAULT 'open'::text NOT NULL,
    candidates jsonb NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "decidedAt" timestamp(3) without time zone
);


--
-- Name: CollectionItem; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."CollectionItem" (
    id uuid NOT NULL,
    "userId" text NOT NULL,
    "releaseId" uuid NOT NULL,
    copy integer DEFAULT 1 NOT NULL,
    "discogsInstance" bigint,
    folder text DEFAULT 'Uncategorized'::text NOT NULL,
    "mediaCondition" text DEFAULT ''::text NOT NULL,
    "sleeveCondition" text DEFAULT ''::text NOT NULL,
    rating integer,
    notes text DEFAULT ''::text NOT NULL,
    "customFields" jsonb DEFAULT '{}'::jsonb NOT NULL,
    "addedAt" timestamp(3) without time zone NOT NULL,
    "ownerEdited" text[] DEFAULT ARRAY[]::text[],
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    "discogsValues" jsonb DEFAULT '{}'::jsonb NOT NULL,
    "goneSince" timestamp(3) without time zone,
    shelf text DEFAULT ''::text NOT NULL,
    box text DEFAULT ''::text NOT NULL,
    slot text DEFAULT ''::text NOT NULL
);


--
-- Name: CookieJar; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."CookieJar" (
    "userId" text NOT NULL,
    service text NOT NULL,
    "storageKey" text NOT NULL,
    domains text[],
    count integer NOT NULL,
    "expiresAt" timestamp(3) without time zone,
    "updatedAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: Crate; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Crate" (
    id uuid NOT NULL,
    "userId" text NOT NULL,
    name text NOT NULL,
    rule jsonb,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: CrateTrack; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."CrateTrack" (
    "crateId" uuid NOT NULL,
    "trackId" uuid NOT NULL,
    "position" integer NOT NULL,
    "addedAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: DiscogsAccount; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."DiscogsAccount" (
    "userId" text NOT NULL,
    username text NOT NULL,
    via text NOT NULL,
    secret text DEFAULT ''::text NOT NULL,
    state text DEFAULT 'ok'::text NOT NULL,
    "stateMessage" text DEFAULT ''::text NOT NULL,
    "checkedAt" timestamp(3) without time zone NOT NULL,
    folders jsonb DEFAULT '[]'::jsonb NOT NULL,
    fields jsonb DEFAULT '[]'::jsonb NOT NULL,
    value jsonb,
    "askedAt" jsonb DEFAULT '{}'::jsonb NOT NULL,
    paused boolean DEFAULT false NOT NULL,
    "scheduleHours" integer,
    "pushBack" boolean DEFAULT false NOT NULL,
    wantlist boolean DEFAULT true NOT NULL,
    "lastSyncAt" timestamp(3) without time zone
);


--
-- Name: Embedding; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Embedding" (
    id uuid NOT NULL,
    "subjectKind" text NOT NULL,
    "subjectId" uuid NOT NULL,
    model text NOT NULL,
    dimensions integer NOT NULL,
    vector public.vector NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: ExternalLink; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."ExternalLink" (
    id uuid NOT NULL,
    "releaseId" uuid,
    "trackId" uuid,
    kind text NOT NULL,
    url text NOT NULL,
    title text DEFAULT ''::text NOT NULL,
    "durationSeconds" integer,
    source text NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: Follow; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Follow" (
    "userId" text NOT NULL,
    "followedId" text NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: Friendship; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Friendship" (
    id uuid NOT NULL,
    "askedById" text NOT NULL,
    "askedId" text NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "acceptedAt" timestamp(3) without time zone,
    CONSTRAINT "Friendship_not_oneself" CHECK (("askedById" <> "askedId"))
);


--
-- Name: Generation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Generation" (
    id uuid NOT NULL,
    "userId" text NOT NULL,
    "runId" uuid,
    request jsonb NOT NULL,
    seed integer NOT NULL,
    "poolSize" integer NOT NULL,
    history jsonb NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    operation jsonb
);


--
-- Name: GenreAssertion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."GenreAssertion" (
    id uuid NOT NULL,
    "releaseId" uuid,
    "trackId" uuid,
    source text NOT NULL,
    kind text NOT NULL,
    value text NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: Identifier; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Identifier" (
    "releaseId" uuid NOT NULL,
    "position" integer NOT NULL,
    type text NOT NULL,
    value text NOT NULL,
    description text
);


--
-- Name: ImportBatch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."ImportBatch" (
    id uuid NOT NULL,
    "userId" text NOT NULL,
    "runId" uuid,
    "fileName" text NOT NULL,
    format text NOT NULL,
    total integer DEFAULT 0 NOT NULL,
    created integer DEFAULT 0 NOT NULL,
    changed integer DEFAULT 0 NOT NULL,
    unchanged integer DEFAULT 0 NOT NULL,
    bad integer DEFAULT 0 NOT NULL,
    "lastLine" integer DEFAULT 0 NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    gone integer DEFAULT 0 NOT NULL,
    unsure integer DEFAULT 0 NOT NULL,
    "fileKey" text,
    mapping jsonb,
    "dryRun" boolean DEFAULT false NOT NULL,
    playlists integer DEFAULT 0 NOT NULL
);


--
-- Name: ImportChange; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."ImportChange" (
    id uuid NOT NULL,
    "importId" uuid NOT NULL,
    "itemId" uuid,
    label text NOT NULL,
    field text NOT NULL,
    before text NOT NULL,
    after text NOT NULL,
    kind text DEFAULT 'changed'::text NOT NULL
);


--
-- Name: ImportProblem; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."ImportProblem" (
    "importId" uuid NOT NULL,
    line integer NOT NULL,
    "column" text DEFAULT ''::text NOT NULL,
    message text NOT NULL,
    raw text NOT NULL
);


--
-- Name: ImportReview; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."ImportReview" (
    id uuid NOT NULL,
    "importId" uuid NOT NULL,
    "userId" text NOT NULL,
    line integer NOT NULL,
    entry jsonb NOT NULL,
    candidates jsonb NOT NULL,
    state text DEFAULT 'open'::text NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "decidedAt" timestamp(3) without time zone,
    identity text DEFAULT ''::text NOT NULL
);


--
-- Name: ImportedEntry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."ImportedEntry" (
    "userId" text NOT NULL,
    identity text NOT NULL,
    "trackId" uuid NOT NULL
);


--
-- Name: Invitation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Invitation" (
    id uuid NOT NULL,
    "tokenHash" text NOT NULL,
    role text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    "createdById" text NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "expiresAt" timestamp(3) without time zone NOT NULL,
    "usedAt" timestamp(3) without time zone,
    "usedById" text,
    "revokedAt" timestamp(3) without time zone
);


--
-- Name: Label; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Label" (
    id uuid NOT NULL,
    "discogsId" integer,
    name text NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: MusicFolder; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."MusicFolder" (
    id uuid NOT NULL,
    "userId" text NOT NULL,
    path text NOT NULL,
    watch boolean DEFAULT false NOT NULL,
    "lastScanAt" timestamp(3) without time zone,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: PersonalTrack; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."PersonalTrack" (
    "userId" text NOT NULL,
    "trackId" uuid NOT NULL,
    rating integer,
    tags text[] DEFAULT ARRAY[]::text[],
    notes text DEFAULT ''::text NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: Playlist; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Playlist" (
    id uuid NOT NULL,
    "userId" text NOT NULL,
    name text NOT NULL,
    "generationId" uuid,
    score double precision,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    "importedFrom" text,
    "startMinute" integer
);


--
-- Name: PlaylistItem; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."PlaylistItem" (
    "playlistId" uuid NOT NULL,
    "position" integer NOT NULL,
    "trackId" uuid NOT NULL,
    seed boolean DEFAULT false NOT NULL
);


--
-- Name: PlaylistLink; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."PlaylistLink" (
    id uuid NOT NULL,
    "tokenHash" text NOT NULL,
    "playlistId" uuid NOT NULL,
    "userId" text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    audio boolean DEFAULT false NOT NULL,
    opened integer DEFAULT 0 NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "expiresAt" timestamp(3) without time zone,
    "revokedAt" timestamp(3) without time zone
);


--
-- Name: PlaylistVersion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."PlaylistVersion" (
    "playlistId" uuid NOT NULL,
    number integer NOT NULL,
    "userId" text NOT NULL,
    source text NOT NULL,
    words text NOT NULL,
    name text NOT NULL,
    "startMinute" integer,
    items jsonb NOT NULL,
    deleted jsonb,
    at timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: RatedPair; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."RatedPair" (
    "userId" text NOT NULL,
    "fromId" uuid NOT NULL,
    "toId" uuid NOT NULL,
    verdict text NOT NULL,
    "ratedAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: Release; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Release" (
    id uuid NOT NULL,
    "discogsId" integer,
    "masterId" integer,
    title text NOT NULL,
    "artistCredit" text NOT NULL,
    year integer,
    country text,
    "labelText" text DEFAULT ''::text NOT NULL,
    "catalogNumber" text DEFAULT ''::text NOT NULL,
    "formatText" text DEFAULT ''::text NOT NULL,
    genres text[] DEFAULT ARRAY[]::text[],
    styles text[] DEFAULT ARRAY[]::text[],
    "thumbUrl" text,
    "coverUrl" text,
    details text DEFAULT 'listed'::text NOT NULL,
    "detailsFetchedAt" timestamp(3) without time zone,
    "detailsEtag" text,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL,
    "addedById" text
);


--
-- Name: ReleaseArtist; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."ReleaseArtist" (
    "releaseId" uuid NOT NULL,
    "position" integer NOT NULL,
    "artistId" uuid NOT NULL,
    anv text,
    "join" text
);


--
-- Name: ReleaseEdit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."ReleaseEdit" (
    "userId" text NOT NULL,
    "releaseId" uuid NOT NULL,
    field text NOT NULL,
    value jsonb NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: ReleaseFormat; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."ReleaseFormat" (
    "releaseId" uuid NOT NULL,
    "position" integer NOT NULL,
    name text NOT NULL,
    quantity integer DEFAULT 1 NOT NULL,
    text text,
    descriptions text[] DEFAULT ARRAY[]::text[]
);


--
-- Name: ReleaseLabel; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."ReleaseLabel" (
    "releaseId" uuid NOT NULL,
    "position" integer NOT NULL,
    "labelId" uuid NOT NULL,
    "catalogNumber" text
);


--
-- Name: Run; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Run" (
    id uuid NOT NULL,
    kind text NOT NULL,
    "subjectKind" text,
    "subjectId" text,
    title text DEFAULT ''::text NOT NULL,
    status text DEFAULT 'queued'::text NOT NULL,
    "progressDone" integer DEFAULT 0 NOT NULL,
    "progressTotal" integer,
    "progressMessage" text DEFAULT ''::text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    "errorCode" text,
    "errorMessage" text,
    payload jsonb NOT NULL,
    result jsonb,
    "dedupeKey" text,
    "requestedById" text,
    "requestId" text,
    "cancelRequestedAt" timestamp(3) without time zone,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "startedAt" timestamp(3) without time zone,
    "finishedAt" timestamp(3) without time zone
);


--
-- Name: Session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Session" (
    id text NOT NULL,
    "userId" text NOT NULL,
    token text NOT NULL,
    "expiresAt" timestamp(3) without time zone NOT NULL,
    "ipAddress" text,
    "userAgent" text,
    "impersonatedBy" text,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: Setting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Setting" (
    id uuid NOT NULL,
    "userId" text,
    key text NOT NULL,
    value jsonb NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: Share; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Share" (
    "ownerId" text NOT NULL,
    "viewerId" text NOT NULL,
    collection boolean DEFAULT true NOT NULL,
    ratings boolean DEFAULT false NOT NULL,
    playlists boolean DEFAULT false NOT NULL,
    audio boolean DEFAULT false NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: Spin; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Spin" (
    id uuid NOT NULL,
    "userId" text NOT NULL,
    "releaseId" uuid NOT NULL,
    "trackId" uuid,
    side text DEFAULT ''::text NOT NULL,
    session text DEFAULT ''::text NOT NULL,
    "playedAt" timestamp(3) without time zone NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: SyncPage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."SyncPage" (
    "importId" uuid NOT NULL,
    part text NOT NULL,
    page integer NOT NULL,
    pages integer NOT NULL,
    instances bigint[]
);


--
-- Name: TagBatch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."TagBatch" (
    id uuid NOT NULL,
    "userId" text NOT NULL,
    choice jsonb NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: TagWrite; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."TagWrite" (
    id uuid NOT NULL,
    "batchId" uuid NOT NULL,
    place integer NOT NULL,
    "trackId" uuid NOT NULL,
    "audioFileId" uuid,
    label text NOT NULL,
    "fileName" text DEFAULT ''::text NOT NULL,
    wanted jsonb DEFAULT '{}'::jsonb NOT NULL,
    "refusedCode" text,
    "refusedMessage" text,
    changes jsonb,
    stage text DEFAULT 'preview'::text NOT NULL,
    "runId" uuid,
    "beforeHash" text,
    "beforeKey" text,
    "beforeSize" bigint,
    "afterHash" text,
    "afterKey" text,
    "undoKey" text,
    "writtenAt" timestamp(3) without time zone,
    "undoneAt" timestamp(3) without time zone
);


--
-- Name: Track; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Track" (
    id uuid NOT NULL,
    "releaseId" uuid,
    "position" text DEFAULT ''::text NOT NULL,
    "sortOrder" integer DEFAULT 0 NOT NULL,
    title text NOT NULL,
    "artistCredit" text NOT NULL,
    "durationSeconds" integer,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: TrackArtist; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."TrackArtist" (
    "trackId" uuid NOT NULL,
    "position" integer NOT NULL,
    "artistId" uuid NOT NULL,
    anv text,
    "join" text,
    role text DEFAULT ''::text NOT NULL
);


--
-- Name: TrackAudio; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."TrackAudio" (
    "trackId" uuid NOT NULL,
    "audioFileId" uuid NOT NULL,
    "matchedBy" text NOT NULL,
    distance double precision,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: TrackCues; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."TrackCues" (
    "userId" text NOT NULL,
    "trackId" uuid NOT NULL,
    source text NOT NULL,
    grid jsonb NOT NULL,
    cues jsonb NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: TrackEdit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."TrackEdit" (
    "userId" text NOT NULL,
    "trackId" uuid NOT NULL,
    field text NOT NULL,
    value jsonb NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: TrackEditBatch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."TrackEditBatch" (
    id uuid NOT NULL,
    "userId" text NOT NULL,
    change jsonb NOT NULL,
    tracks integer NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "undoneAt" timestamp(3) without time zone
);


--
-- Name: TrackPreview; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."TrackPreview" (
    "trackId" uuid NOT NULL,
    provider text,
    title text,
    artist text,
    "audioUrl" text,
    "pageUrl" text,
    distance double precision,
    "checkedAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: TrackValue; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."TrackValue" (
    id uuid NOT NULL,
    "trackId" uuid NOT NULL,
    "userId" text,
    field text NOT NULL,
    source text NOT NULL,
    value jsonb NOT NULL,
    confidence double precision,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: TrackValueChange; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."TrackValueChange" (
    id uuid NOT NULL,
    "userId" text NOT NULL,
    "trackId" uuid NOT NULL,
    field text NOT NULL,
    before jsonb,
    after jsonb,
    "batchId" uuid,
    undo boolean DEFAULT false NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);


--
-- Name: User; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."User" (
    id text NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    "emailVerified" boolean DEFAULT false NOT NULL,
    image text,
    username text,
    "displayUsername" text,
    role text DEFAULT 'member'::text NOT NULL,
    banned boolean DEFAULT false NOT NULL,
    "banReason" text,
    "banExpires" timestamp(3) without time zone,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: Verification; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Verification" (
    id text NOT NULL,
    identifier text NOT NULL,
    value text NOT NULL,
    "expiresAt" timestamp(3) without time zone NOT NULL,
    "createdAt" timestamp(3) without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: WantlistItem; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."WantlistItem" (
    "userId" text NOT NULL,
    "releaseId" uuid NOT NULL,
    rating integer,
    notes text DEFAULT ''::text NOT NULL,
    "addedAt" timestamp(3) without time zone NOT NULL,
    "goneSince" timestamp(3) without time zone,
    "updatedAt" timestamp(3) without time zone NOT NULL
);


--
-- Name: _prisma_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public._prisma_migrations (
    id character varying(36) NOT NULL,
    checksum character varying(64) NOT NULL,
    finished_at timestamp with time zone,
    migration_name character varying(255) NOT NULL,
    logs text,
    rolled_back_at timestamp with time zone,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    applied_steps_count integer DEFAULT 0 NOT NULL
);


--
-- Data for Name: Account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Account" VALUES ('2515b214-2713-4e45-b9fd-ed05facae5b6', '607bcae9-54d5-4ccb-84fc-9af2baeaf55b', '607bcae9-54d5-4ccb-84fc-9af2baeaf55b', 'credential', NULL, NULL, NULL, NULL, NULL, NULL, 'a04a2963e2118784f4ba4e1ffe638c94:044e33356e3727a6639deedb322daac99a71f5619f46dd158ab8975523d03cd4c3d3c674c45a744731d3336be0202c1542d2417a1f457b9ba081bd73be21a24d', '2026-11-27 01:18:01.005', '2026-11-27 01:18:01.005');
INSERT INTO public."Account" VALUES ('c473fbf8-ac7b-432b-89dc-585c5acf78f3', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', 'credential', NULL, NULL, NULL, NULL, NULL, NULL, 'fb1876acf5458a1f0fafe55ca6a3e8f9:dc898cc61a76d7d2536f281247de68585b60a5c90125643ccfce357bd33968aaef76d088b0a71c2ce82c203365c793ca1a1e57e4d5868c4fbb00a9fd2c973e5a', '2026-11-27 01:18:01.568', '2026-11-27 01:18:01.568');
INSERT INTO public."Account" VALUES ('e7a5af1c-b31e-4cd3-8410-9b92d17f9303', 'a49126f9-0021-4ff2-8569-aee6fb76c30a', 'a49126f9-0021-4ff2-8569-aee6fb76c30a', 'credential', NULL, NULL, NULL, NULL, NULL, NULL, 'a2f30e8e26cf81d85c94704e5acbe143:9e6204ec6d8aa666832b52b451816a1ccd5f0cb13036fb238d60e40878eef5fbbf2f6e685f7bd58a63d38aa1bf0d12f02f62a9460307da50357eb6d1e4755560', '2026-11-27 01:18:01.734', '2026-11-27 01:18:01.734');


--
-- Data for Name: Analysis; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: Apikey; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Apikey" VALUES ('AJWwdaHJJpZF1OHE7WCKeWgYDsB62Dyg', 'default', 'test', 'segue_qyRO', 'segue_', 'RvoOtiqvf0FeHNUCSEAW3ZffBoyNjo3jM2Tx50zfNUc', '607bcae9-54d5-4ccb-84fc-9af2baeaf55b', NULL, NULL, NULL, true, false, 86400000, 10, 0, NULL, '2026-11-27 01:18:01.354', NULL, NULL, 'null', '2026-11-27 01:18:01.295', '2026-11-27 01:18:01.356');
INSERT INTO public."Apikey" VALUES ('x4l7YGwzrNjUNcJPAheVGrTzGcN9PTYU', 'default', 'test', 'segue_VIrL', 'segue_', 'r5vYufbnVUjr_-IjSe8hPLpkr6a-2otxQk2Hd-M1sgA', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', NULL, NULL, NULL, true, false, 86400000, 10, 0, NULL, NULL, NULL, NULL, 'null', '2026-11-27 01:18:01.661', '2026-11-27 01:18:01.661');
INSERT INTO public."Apikey" VALUES ('kvtJQ6Eb1kwvPtvXWe8cdbLFeaXuo4ru', 'default', 'test', 'segue_Lgxz', 'segue_', 'BawXR3Ddubl_ZGu7HVgvI0KNrV38Xy2pFAnH5jLgUTk', 'a49126f9-0021-4ff2-8569-aee6fb76c30a', NULL, NULL, NULL, true, false, 86400000, 10, 0, NULL, NULL, NULL, NULL, 'null', '2026-11-27 01:18:01.844', '2026-11-27 01:18:01.844');


--
-- Data for Name: Artist; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Artist" VALUES ('0aa5def9-8c0b-421c-8358-1d7630074c10', NULL, 'Zcollection artist', '2026-11-27 01:18:01.882', '{}', '[]', '[]', '[]', NULL, NULL);


--
-- Data for Name: AudioFile; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."AudioFile" VALUES ('3ebb4272-85b4-41e5-b8a4-61201184ae67', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', 'audio/zz/zaudio.wav', 'Zaudio.wav', 'audio/wav', 12, NULL, NULL, NULL, NULL, NULL, '{}', 'upload', '/music/Zaudio.wav', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', '2026-11-27 01:18:02.195', NULL, NULL, NULL);


--
-- Data for Name: AudioFinding; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."AudioFinding" VALUES ('23af7e67-cd93-41ed-8c9b-e0bf537fcb7b', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', '606b0adb-c16c-42bf-af1a-4c02189bd3da', '233f84cf-8de8-44cf-b703-161b0b414b37', 'open', '[]', '2026-11-27 01:18:02.227', NULL);


--
-- Data for Name: AudioReview; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."AudioReview" VALUES ('d7acbcbc-5bda-4935-a7d7-565ae60746fa', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', '3ebb4272-85b4-41e5-b8a4-61201184ae67', '233f84cf-8de8-44cf-b703-161b0b414b37', 'open', '[]', '2026-11-27 01:18:02.218', NULL);


--
-- Data for Name: CollectionItem; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."CollectionItem" VALUES ('42195bb5-9623-45c3-8fce-cb5ae02d80c1', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', '9fdef30b-5d73-427e-8243-e33e6ab91bc7', 1, NULL, 'Zratings folder', 'Zratings medium', 'Zratings sleeve', 5, 'Zratings notes', '{"Zratings field": "x"}', '2026-11-27 01:18:01.85', '{notes}', '2026-11-27 01:18:01.85', '2026-11-27 01:18:01.85', '{"notes": "Zratings before"}', NULL, 'Zratings shelf', 'Zratings box', '7');


--
-- Data for Name: CookieJar; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."CookieJar" VALUES ('f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', 'youtube', 'cookies/z.sealed', '{Zprivate}', 1, NULL, '2026-11-27 01:18:02.238');


--
-- Data for Name: Crate; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Crate" VALUES ('17336055-584d-45a4-9c5f-b3fd53437874', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', 'Zprivate crate', NULL, '2026-11-27 01:18:02.319', '2026-11-27 01:18:02.311');


--
-- Data for Name: CrateTrack; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."CrateTrack" VALUES ('17336055-584d-45a4-9c5f-b3fd53437874', '606b0adb-c16c-42bf-af1a-4c02189bd3da', 0, '2026-11-27 01:18:02.329');


--
-- Data for Name: DiscogsAccount; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."DiscogsAccount" VALUES ('f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', 'Zprivate', 'token', '', 'ok', '', '2026-11-27 01:18:02.376', '[]', '[]', NULL, '{}', false, NULL, false, true, NULL);


--
-- Data for Name: Embedding; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ExternalLink; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: Follow; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Follow" VALUES ('f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', 'fc66186c-8f23-4393-8fbc-e19d337395fd', '2026-11-27 01:18:02.445');


--
-- Data for Name: Friendship; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Friendship" VALUES ('852430aa-687e-4d20-8797-30255b3b0738', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', 'a49126f9-0021-4ff2-8569-aee6fb76c30a', '2026-11-27 01:18:02.383', '2026-11-27 01:18:02.376');


--
-- Data for Name: Generation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Generation" VALUES ('438f6389-5baa-4fc6-ac7c-0a4a3922a2ed', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', 'ac87b3b4-945b-4b2b-9083-263d8f8af547', '{"name": "Zprivate request", "length": 1}', 1, 1, '[]', '2026-11-27 01:18:02.281', NULL);


--
-- Data for Name: GenreAssertion; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: Identifier; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ImportBatch; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."ImportBatch" VALUES ('887e304e-4abc-4244-b9ae-a04f164299ac', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', '233f84cf-8de8-44cf-b703-161b0b414b37', 'Zprivate.csv', 'table', 0, 0, 0, 0, 0, 0, '2026-11-27 01:18:02.134', 0, 0, 'imports/x.csv', NULL, false, 0);


--
-- Data for Name: ImportChange; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."ImportChange" VALUES ('92d8cf21-f098-48c0-a02e-76eb413245da', '887e304e-4abc-4244-b9ae-a04f164299ac', NULL, 'Zprivate', 'x', '""', '"Zprivate"', 'changed');


--
-- Data for Name: ImportProblem; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."ImportProblem" VALUES ('887e304e-4abc-4244-b9ae-a04f164299ac', 1, '', 'Zprivate', 'Zprivate');


--
-- Data for Name: ImportReview; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."ImportReview" VALUES ('923237ea-f811-43bb-9c3e-60defc138806', '887e304e-4abc-4244-b9ae-a04f164299ac', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', 1, '{"title": "Zprivate"}', '[]', 'open', '2026-11-27 01:18:02.173', NULL, '');


--
-- Data for Name: ImportedEntry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."ImportedEntry" VALUES ('f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', 'Zprivate', '606b0adb-c16c-42bf-af1a-4c02189bd3da');


--
-- Data for Name: Invitation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Invitation" VALUES ('0923bdf3-838f-4ac8-8c02-787421c68bf8', 'Zprivate', 'member', 'Zprivate', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', '2026-11-27 01:18:02.47', '2026-11-27 01:18:02.376', NULL, NULL, NULL);


--
-- Data for Name: Label; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Label" VALUES ('d12209d7-17c6-440d-a8dc-3ebd8893c0ed', NULL, 'Zcollection label', '2026-11-27 01:18:01.89');


--
-- Data for Name: MusicFolder; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."MusicFolder" VALUES ('ac533ed1-37b4-4a15-b5f5-a39310359732', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', '/music/Zprivate', false, NULL, '2026-11-27 01:18:02.235');


--
-- Data for Name: PersonalTrack; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."PersonalTrack" VALUES ('f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', '606b0adb-c16c-42bf-af1a-4c02189bd3da', 4, '{"Zratings tag"}', 'Zratings of it', '2026-11-27 01:18:01.85');


--
-- Data for Name: Playlist; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Playlist" VALUES ('b4abe2cc-8c19-4c6e-a7a5-30d107c29953', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', 'Zplaylists set', '438f6389-5baa-4fc6-ac7c-0a4a3922a2ed', NULL, '2026-11-27 01:18:02.292', '2026-11-27 01:18:02.284', NULL, NULL);


--
-- Data for Name: PlaylistItem; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."PlaylistItem" VALUES ('b4abe2cc-8c19-4c6e-a7a5-30d107c29953', 0, '606b0adb-c16c-42bf-af1a-4c02189bd3da', false);


--
-- Data for Name: PlaylistLink; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."PlaylistLink" VALUES ('1fa394b5-234a-4dc5-9c68-be8a9daba74b', 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz', 'b4abe2cc-8c19-4c6e-a7a5-30d107c29953', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', 'Zprivate link', false, 0, '2026-11-27 01:18:02.369', NULL, NULL);


--
-- Data for Name: PlaylistVersion; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."PlaylistVersion" VALUES ('b4abe2cc-8c19-4c6e-a7a5-30d107c29953', 1, 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', 'made', 'Zprivate words', 'Zplaylists set', NULL, '[]', NULL, '2026-11-27 01:18:02.346');
INSERT INTO public."PlaylistVersion" VALUES ('8a0d0f11-21ab-4250-b7dc-710bb4ca16ca', 1, 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', 'made', 'Zprivate words', 'Zplaylists set', NULL, '[]', '{"score": null, "createdAt": "2026-11-27T01:18:02.350Z", "generationId": null, "importedFrom": null}', '2026-11-27 01:18:02.357');


--
-- Data for Name: RatedPair; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."RatedPair" VALUES ('f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', '606b0adb-c16c-42bf-af1a-4c02189bd3da', '606b0adb-c16c-42bf-af1a-4c02189bd3da', 'works', '2026-11-27 01:18:02.093');


--
-- Data for Name: Release; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Release" VALUES ('9fdef30b-5d73-427e-8243-e33e6ab91bc7', NULL, NULL, 'Zcollection record', 'Zcollection artist', NULL, NULL, '', '', '', '{}', '{"Zcollection style"}', NULL, NULL, 'detailed', NULL, NULL, '2026-11-27 01:18:01.858', '2026-11-27 01:18:01.85', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2');
INSERT INTO public."Release" VALUES ('4670bc9c-6bd6-47e9-983f-be4cce3c0035', NULL, NULL, 'Zprivate wanted', 'Zcollection artist', NULL, NULL, '', '', '', '{}', '{"Zcollection style"}', NULL, NULL, 'listed', NULL, NULL, '2026-11-27 01:18:01.87', '2026-11-27 01:18:01.85', NULL);


--
-- Data for Name: ReleaseArtist; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."ReleaseArtist" VALUES ('9fdef30b-5d73-427e-8243-e33e6ab91bc7', 0, '0aa5def9-8c0b-421c-8358-1d7630074c10', NULL, NULL);


--
-- Data for Name: ReleaseEdit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."ReleaseEdit" VALUES ('f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', '9fdef30b-5d73-427e-8243-e33e6ab91bc7', 'title', '"Zcollection own words"', '2026-11-27 01:18:01.85');


--
-- Data for Name: ReleaseFormat; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: ReleaseLabel; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."ReleaseLabel" VALUES ('9fdef30b-5d73-427e-8243-e33e6ab91bc7', 0, 'd12209d7-17c6-440d-a8dc-3ebd8893c0ed', '1');


--
-- Data for Name: Run; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Run" VALUES ('233f84cf-8de8-44cf-b703-161b0b414b37', 'analyse-track', NULL, NULL, 'Zprivate run', 'failed', 0, NULL, '', 0, 'unexpected', 'Zprivate', '{}', NULL, NULL, 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', NULL, NULL, '2026-11-27 01:18:02.12', NULL, '2026-11-27 01:18:02.114');


--
-- Data for Name: Session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Session" VALUES ('DykybqPl7atkJbFjUnmSty12c8DlNfkE', '607bcae9-54d5-4ccb-84fc-9af2baeaf55b', '6dnQm9Ven1EnZ5TXIwTpJGb6xpaZfEok', '2026-12-27 01:18:01.179', '127.0.0.1', 'node', NULL, '2026-11-27 01:18:01.179', '2026-11-27 01:18:01.179');
INSERT INTO public."Session" VALUES ('GG6dEX5l8NOE6V9uHqMqdndV7IafnucL', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', 'Fm79OsW4eZkDIbU7d4nbu42bAqLNzI2H', '2026-12-27 01:18:01.646', '127.0.0.1', 'node', NULL, '2026-11-27 01:18:01.646', '2026-11-27 01:18:01.646');
INSERT INTO public."Session" VALUES ('e2CtVOG9WAdCfaS1Xo71q7kRkeZiIxCT', 'a49126f9-0021-4ff2-8569-aee6fb76c30a', 'EKHVBezd7Xx8RMQtu2E1k6pXydxhGs5t', '2026-12-27 01:18:01.832', '127.0.0.1', 'node', NULL, '2026-11-27 01:18:01.832', '2026-11-27 01:18:01.832');


--
-- Data for Name: Setting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Setting" VALUES ('b52e6b69-ec5c-4fed-af0f-4cc1650165fb', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', 'x', '"Zprivate"', '2026-11-27 01:18:01.85');


--
-- Data for Name: Share; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Share" VALUES ('f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', 'a49126f9-0021-4ff2-8569-aee6fb76c30a', true, false, false, false, '2026-11-27 01:18:02.376');
INSERT INTO public."Share" VALUES ('a49126f9-0021-4ff2-8569-aee6fb76c30a', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', true, false, false, false, '2026-11-27 01:18:02.376');


--
-- Data for Name: Spin; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Spin" VALUES ('d8b4a0b3-1cd9-400c-a05d-d0a11468b412', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', '9fdef30b-5d73-427e-8243-e33e6ab91bc7', '606b0adb-c16c-42bf-af1a-4c02189bd3da', '', 'Zprivate night', '2026-11-27 01:18:01.85', '2026-11-27 01:18:02.109');


--
-- Data for Name: SyncPage; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: TagBatch; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."TagBatch" VALUES ('954cc747-71b6-4e38-99dd-b5208fbddc65', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', '{"bpm": true}', '2026-11-27 01:18:02.261');


--
-- Data for Name: TagWrite; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."TagWrite" VALUES ('f99c7a4e-767c-46ed-b4cb-cc709d97313b', '954cc747-71b6-4e38-99dd-b5208fbddc65', 0, '606b0adb-c16c-42bf-af1a-4c02189bd3da', '3ebb4272-85b4-41e5-b8a4-61201184ae67', 'x', '', '{}', NULL, NULL, '[{"after": "Zprivate", "field": "comment", "before": "Zprivate"}]', 'preview', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: Track; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Track" VALUES ('606b0adb-c16c-42bf-af1a-4c02189bd3da', '9fdef30b-5d73-427e-8243-e33e6ab91bc7', 'A1', 1, 'Zcollection track', 'Zcollection artist', NULL, '2026-11-27 01:18:01.939', '2026-11-27 01:18:01.85');


--
-- Data for Name: TrackArtist; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: TrackAudio; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."TrackAudio" VALUES ('606b0adb-c16c-42bf-af1a-4c02189bd3da', '3ebb4272-85b4-41e5-b8a4-61201184ae67', 'upload', NULL, '2026-11-27 01:18:02.206');


--
-- Data for Name: TrackCues; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."TrackCues" VALUES ('f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', '606b0adb-c16c-42bf-af1a-4c02189bd3da', 'rekordbox', '[]', '[{"kind": "hot", "name": "Zratings cue", "slot": 0, "colour": null, "seconds": 1, "endSeconds": null}]', '2026-11-27 01:18:01.85');


--
-- Data for Name: TrackEdit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."TrackEdit" VALUES ('f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', '606b0adb-c16c-42bf-af1a-4c02189bd3da', 'title', '"Zcollection own words"', '2026-11-27 01:18:01.85');


--
-- Data for Name: TrackEditBatch; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."TrackEditBatch" VALUES ('a8299b6b-154f-4b41-89bd-5238409640e8', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', '{"rating": 1}', 1, '2026-11-27 01:18:02.017', NULL);


--
-- Data for Name: TrackPreview; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: TrackValue; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."TrackValue" VALUES ('d4a8aca0-55d0-44ee-a1ce-e37db3dd17b6', '606b0adb-c16c-42bf-af1a-4c02189bd3da', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', 'bpm', 'user', '123.4', NULL, '2026-11-27 01:18:01.971');


--
-- Data for Name: TrackValueChange; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."TrackValueChange" VALUES ('1dc911b5-d54c-488b-bf13-8e7ba99a999b', 'f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', '606b0adb-c16c-42bf-af1a-4c02189bd3da', 'tags', '[]', '["Zprivate tag"]', 'a8299b6b-154f-4b41-89bd-5238409640e8', false, '2026-11-27 01:18:02.029');


--
-- Data for Name: User; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."User" VALUES ('607bcae9-54d5-4ccb-84fc-9af2baeaf55b', 'The owner', 'owner@users.invalid', false, NULL, 'owner', 'owner', 'owner', false, NULL, NULL, '2026-11-27 01:18:00.996', '2026-11-27 01:18:00.996');
INSERT INTO public."User" VALUES ('f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', 'member-0d1be77d', 'member-0d1be77d@users.invalid', false, NULL, 'member-0d1be77d', 'member-0d1be77d', 'member', false, NULL, NULL, '2026-11-27 01:18:01.565', '2026-11-27 01:18:01.565');
INSERT INTO public."User" VALUES ('a49126f9-0021-4ff2-8569-aee6fb76c30a', 'member-2ffcee7a', 'member-2ffcee7a@users.invalid', false, NULL, 'member-2ffcee7a', 'member-2ffcee7a', 'member', false, NULL, NULL, '2026-11-27 01:18:01.733', '2026-11-27 01:18:01.733');
INSERT INTO public."User" VALUES ('fc66186c-8f23-4393-8fbc-e19d337395fd', 'Zprivate', 'fc66186c-8f23-4393-8fbc-e19d337395fd@followed.invalid', false, NULL, 'discogs:z', NULL, 'followed', false, NULL, NULL, '2026-11-27 01:18:02.428', '2026-11-27 01:18:02.376');


--
-- Data for Name: Verification; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: WantlistItem; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."WantlistItem" VALUES ('f25d7847-63d7-4dc7-9bbe-5dfd8d273fe2', '4670bc9c-6bd6-47e9-983f-be4cce3c0035', NULL, 'Zprivate want', '2026-11-27 01:18:01.85', NULL, '2026-11-27 01:18:01.85');


--
-- Data for Name: _prisma_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public._prisma_migrations VALUES ('b36b0ccb-6790-47b4-b6d9-6690f73a1e7f', '6081a5eb4470675effce8dfdd60587613c45e79b698839d499428b37762bf31f', '2026-11-27 01:17:57.511708+00', '20261120000000_init', NULL, NULL, '2026-11-27 01:17:57.31865+00', 1);
INSERT INTO public._prisma_migrations VALUES ('d54342c7-5e41-4647-9ace-bbbccf703c1d', '32bd3b99aeeaee76768ada4e0c344d4b3aac3e8ea161741d1eb6fa8e0cde76ae', '2026-11-27 01:17:57.58594+00', '20261120130000_collection', NULL, NULL, '2026-11-27 01:17:57.513012+00', 1);
INSERT INTO public._prisma_migrations VALUES ('1394ac9e-28d4-4b84-a0e6-c5fcfe55fc2a', '7faf0a9167b04ec55973e8968339172701d273ee9e15476f901808851359c259', '2026-11-27 01:17:57.593986+00', '20261120134500_imported_entries', NULL, NULL, '2026-11-27 01:17:57.586745+00', 1);
INSERT INTO public._prisma_migrations VALUES ('5da32eba-d444-443b-8cf2-0bde4c8c848e', '5f70665f0c83f25d87e81c54380893f83aaacc42c184f25fe72ff4f2baf9e900', '2026-11-27 01:17:57.595958+00', '20261120140000_review_identity', NULL, NULL, '2026-11-27 01:17:57.594327+00', 1);
INSERT INTO public._prisma_migrations VALUES ('90d9f301-14cd-4548-8723-f1d51dfe1337', '44d86f70b8a0839980950393d88a5d56e2353dacf60f1a6aec297c775c6663b6', '2026-11-27 01:17:57.609628+00', '20261126210000_crates', NULL, NULL, '2026-11-27 01:17:57.596224+00', 1);
INSERT INTO public._prisma_migrations VALUES ('6ca7ece2-1f37-44b6-a873-6f1aedc85907', 'd0315a59a85d430c3f346e8c9b63045b14cff0d97b670dc522e076aa0092501b', '2026-11-27 01:17:57.622969+00', '20261126211000_track_value_history', NULL, NULL, '2026-11-27 01:17:57.610106+00', 1);
INSERT INTO public._prisma_migrations VALUES ('e21981c0-686d-47e0-acac-99f774326735', '1863db265c2f50dc966afc3917a56094cf00933ec3eeaeb1def993878b1e10fe', '2026-11-27 01:17:57.649229+00', '20261126213000_getting_audio', NULL, NULL, '2026-11-27 01:17:57.628084+00', 1);
INSERT INTO public._prisma_migrations VALUES ('7e2e708e-4d21-4352-9a81-96e9ffd4d215', '12cd680272355e7b6f5dbefc6d8d9b7c042ccd73a593cd0e1c65329a6ea4f8a9', '2026-11-27 01:17:57.654086+00', '20261126214000_track_preview', NULL, NULL, '2026-11-27 01:17:57.649566+00', 1);
INSERT INTO public._prisma_migrations VALUES ('b68747e0-7e8d-4fab-b17c-004f86ecca4a', 'c1b6d221b5ab5b7337dd2fea1da2e772abbd3de8e799d93740a7d7736a3985b0', '2026-11-27 01:17:57.668823+00', '20261126215000_tags', NULL, NULL, '2026-11-27 01:17:57.654299+00', 1);
INSERT INTO public._prisma_migrations VALUES ('09c26c2e-91dd-4a8c-89c6-64c27ea76654', '3f8dcbc9c31ae05b3a09642b092e5a39ad4f991024f7f5e0ce89807ca693dd36', '2026-11-27 01:17:57.676101+00', '20261126220000_set_wishes', NULL, NULL, '2026-11-27 01:17:57.669154+00', 1);
INSERT INTO public._prisma_migrations VALUES ('60a7d38a-8812-4e9b-aacc-b8f1b2399c15', 'c30a82eff279ddf49e243a6d66867433a56fda5952732ca6686145f68c28d8b6', '2026-11-27 01:17:57.688866+00', '20261126221000_leaving', NULL, NULL, '2026-11-27 01:17:57.676351+00', 1);


--
-- Name: Account Account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Account"
    ADD CONSTRAINT "Account_pkey" PRIMARY KEY (id);


--
-- Name: Analysis Analysis_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Analysis"
    ADD CONSTRAINT "Analysis_pkey" PRIMARY KEY (id);


--
-- Name: Apikey Apikey_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Apikey"
    ADD CONSTRAINT "Apikey_pkey" PRIMARY KEY (id);


--
-- Name: Artist Artist_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Artist"
    ADD CONSTRAINT "Artist_pkey" PRIMARY KEY (id);


--
-- Name: AudioFile AudioFile_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AudioFile"
    ADD CONSTRAINT "AudioFile_pkey" PRIMARY KEY (id);


--
-- Name: AudioFinding AudioFinding_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AudioFinding"
    ADD CONSTRAINT "AudioFinding_pkey" PRIMARY KEY (id);


--
-- Name: AudioReview AudioReview_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AudioReview"
    ADD CONSTRAINT "AudioReview_pkey" PRIMARY KEY (id);


--
-- Name: CollectionItem CollectionItem_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."CollectionItem"
    ADD CONSTRAINT "CollectionItem_pkey" PRIMARY KEY (id);


--
-- Name: CookieJar CookieJar_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."CookieJar"
    ADD CONSTRAINT "CookieJar_pkey" PRIMARY KEY ("userId", service);


--
-- Name: CrateTrack CrateTrack_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."CrateTrack"
    ADD CONSTRAINT "CrateTrack_pkey" PRIMARY KEY ("crateId", "trackId");


--
-- Name: Crate Crate_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Crate"
    ADD CONSTRAINT "Crate_pkey" PRIMARY KEY (id);


--
-- Name: DiscogsAccount DiscogsAccount_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."DiscogsAccount"
    ADD CONSTRAINT "DiscogsAccount_pkey" PRIMARY KEY ("userId");


--
-- Name: Embedding Embedding_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Embedding"
    ADD CONSTRAINT "Embedding_pkey" PRIMARY KEY (id);


--
-- Name: ExternalLink ExternalLink_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ExternalLink"
    ADD CONSTRAINT "ExternalLink_pkey" PRIMARY KEY (id);


--
-- Name: Follow Follow_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Follow"
    ADD CONSTRAINT "Follow_pkey" PRIMARY KEY ("userId", "followedId");


--
-- Name: Friendship Friendship_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Friendship"
    ADD CONSTRAINT "Friendship_pkey" PRIMARY KEY (id);


--
-- Name: Generation Generation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Generation"
    ADD CONSTRAINT "Generation_pkey" PRIMARY KEY (id);


--
-- Name: GenreAssertion GenreAssertion_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."GenreAssertion"
    ADD CONSTRAINT "GenreAssertion_pkey" PRIMARY KEY (id);


--
-- Name: Identifier Identifier_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Identifier"
    ADD CONSTRAINT "Identifier_pkey" PRIMARY KEY ("releaseId", "position");


--
-- Name: ImportBatch ImportBatch_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ImportBatch"
    ADD CONSTRAINT "ImportBatch_pkey" PRIMARY KEY (id);


--
-- Name: ImportChange ImportChange_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ImportChange"
    ADD CONSTRAINT "ImportChange_pkey" PRIMARY KEY (id);


--
-- Name: ImportProblem ImportProblem_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ImportProblem"
    ADD CONSTRAINT "ImportProblem_pkey" PRIMARY KEY ("importId", line);


--
-- Name: ImportReview ImportReview_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ImportReview"
    ADD CONSTRAINT "ImportReview_pkey" PRIMARY KEY (id);


--
-- Name: ImportedEntry ImportedEntry_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ImportedEntry"
    ADD CONSTRAINT "ImportedEntry_pkey" PRIMARY KEY ("userId", identity);


--
-- Name: Invitation Invitation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Invitation"
    ADD CONSTRAINT "Invitation_pkey" PRIMARY KEY (id);


--
-- Name: Label Label_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Label"
    ADD CONSTRAINT "Label_pkey" PRIMARY KEY (id);


--
-- Name: MusicFolder MusicFolder_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."MusicFolder"
    ADD CONSTRAINT "MusicFolder_pkey" PRIMARY KEY (id);


--
-- Name: PersonalTrack PersonalTrack_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PersonalTrack"
    ADD CONSTRAINT "PersonalTrack_pkey" PRIMARY KEY ("userId", "trackId");


--
-- Name: PlaylistItem PlaylistItem_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PlaylistItem"
    ADD CONSTRAINT "PlaylistItem_pkey" PRIMARY KEY ("playlistId", "position");


--
-- Name: PlaylistLink PlaylistLink_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PlaylistLink"
    ADD CONSTRAINT "PlaylistLink_pkey" PRIMARY KEY (id);


--
-- Name: PlaylistVersion PlaylistVersion_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PlaylistVersion"
    ADD CONSTRAINT "PlaylistVersion_pkey" PRIMARY KEY ("playlistId", number);


--
-- Name: Playlist Playlist_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Playlist"
    ADD CONSTRAINT "Playlist_pkey" PRIMARY KEY (id);


--
-- Name: RatedPair RatedPair_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."RatedPair"
    ADD CONSTRAINT "RatedPair_pkey" PRIMARY KEY ("userId", "fromId", "toId");


--
-- Name: ReleaseArtist ReleaseArtist_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ReleaseArtist"
    ADD CONSTRAINT "ReleaseArtist_pkey" PRIMARY KEY ("releaseId", "position");


--
-- Name: ReleaseEdit ReleaseEdit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ReleaseEdit"
    ADD CONSTRAINT "ReleaseEdit_pkey" PRIMARY KEY ("userId", "releaseId", field);


--
-- Name: ReleaseFormat ReleaseFormat_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ReleaseFormat"
    ADD CONSTRAINT "ReleaseFormat_pkey" PRIMARY KEY ("releaseId", "position");


--
-- Name: ReleaseLabel ReleaseLabel_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ReleaseLabel"
    ADD CONSTRAINT "ReleaseLabel_pkey" PRIMARY KEY ("releaseId", "position");


--
-- Name: Release Release_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Release"
    ADD CONSTRAINT "Release_pkey" PRIMARY KEY (id);


--
-- Name: Run Run_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Run"
    ADD CONSTRAINT "Run_pkey" PRIMARY KEY (id);


--
-- Name: Session Session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Session"
    ADD CONSTRAINT "Session_pkey" PRIMARY KEY (id);


--
-- Name: Setting Setting_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Setting"
    ADD CONSTRAINT "Setting_pkey" PRIMARY KEY (id);


--
-- Name: Share Share_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Share"
    ADD CONSTRAINT "Share_pkey" PRIMARY KEY ("ownerId", "viewerId");


--
-- Name: Spin Spin_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Spin"
    ADD CONSTRAINT "Spin_pkey" PRIMARY KEY (id);


--
-- Name: SyncPage SyncPage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."SyncPage"
    ADD CONSTRAINT "SyncPage_pkey" PRIMARY KEY ("importId", part, page);


--
-- Name: TagBatch TagBatch_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TagBatch"
    ADD CONSTRAINT "TagBatch_pkey" PRIMARY KEY (id);


--
-- Name: TagWrite TagWrite_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TagWrite"
    ADD CONSTRAINT "TagWrite_pkey" PRIMARY KEY (id);


--
-- Name: TrackArtist TrackArtist_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackArtist"
    ADD CONSTRAINT "TrackArtist_pkey" PRIMARY KEY ("trackId", "position");


--
-- Name: TrackAudio TrackAudio_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackAudio"
    ADD CONSTRAINT "TrackAudio_pkey" PRIMARY KEY ("trackId");


--
-- Name: TrackCues TrackCues_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackCues"
    ADD CONSTRAINT "TrackCues_pkey" PRIMARY KEY ("userId", "trackId", source);


--
-- Name: TrackEditBatch TrackEditBatch_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackEditBatch"
    ADD CONSTRAINT "TrackEditBatch_pkey" PRIMARY KEY (id);


--
-- Name: TrackEdit TrackEdit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackEdit"
    ADD CONSTRAINT "TrackEdit_pkey" PRIMARY KEY ("userId", "trackId", field);


--
-- Name: TrackPreview TrackPreview_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackPreview"
    ADD CONSTRAINT "TrackPreview_pkey" PRIMARY KEY ("trackId");


--
-- Name: TrackValueChange TrackValueChange_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackValueChange"
    ADD CONSTRAINT "TrackValueChange_pkey" PRIMARY KEY (id);


--
-- Name: TrackValue TrackValue_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackValue"
    ADD CONSTRAINT "TrackValue_pkey" PRIMARY KEY (id);


--
-- Name: Track Track_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Track"
    ADD CONSTRAINT "Track_pkey" PRIMARY KEY (id);


--
-- Name: User User_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."User"
    ADD CONSTRAINT "User_pkey" PRIMARY KEY (id);


--
-- Name: Verification Verification_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Verification"
    ADD CONSTRAINT "Verification_pkey" PRIMARY KEY (id);


--
-- Name: WantlistItem WantlistItem_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."WantlistItem"
    ADD CONSTRAINT "WantlistItem_pkey" PRIMARY KEY ("userId", "releaseId");


--
-- Name: _prisma_migrations _prisma_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public._prisma_migrations
    ADD CONSTRAINT _prisma_migrations_pkey PRIMARY KEY (id);


--
-- Name: Account_providerId_accountId_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Account_providerId_accountId_key" ON public."Account" USING btree ("providerId", "accountId");


--
-- Name: Account_userId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Account_userId_idx" ON public."Account" USING btree ("userId");


--
-- Name: Analysis_runId_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Analysis_runId_key" ON public."Analysis" USING btree ("runId");


--
-- Name: Analysis_trackId_audioFileId_featureVersion_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Analysis_trackId_audioFileId_featureVersion_key" ON public."Analysis" USING btree ("trackId", "audioFileId", "featureVersion");


--
-- Name: Apikey_key_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Apikey_key_idx" ON public."Apikey" USING btree (key);


--
-- Name: Apikey_referenceId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Apikey_referenceId_idx" ON public."Apikey" USING btree ("referenceId");


--
-- Name: Artist_discogsId_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Artist_discogsId_key" ON public."Artist" USING btree ("discogsId");


--
-- Name: Artist_name_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Artist_name_idx" ON public."Artist" USING btree (name);


--
-- Name: AudioFile_contentHash_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "AudioFile_contentHash_key" ON public."AudioFile" USING btree ("contentHash");


--
-- Name: AudioFile_folderId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "AudioFile_folderId_idx" ON public."AudioFile" USING btree ("folderId");


--
-- Name: AudioFinding_trackId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "AudioFinding_trackId_idx" ON public."AudioFinding" USING btree ("trackId");


--
-- Name: AudioFinding_userId_trackId_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "AudioFinding_userId_trackId_key" ON public."AudioFinding" USING btree ("userId", "trackId");


--
-- Name: AudioReview_state_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "AudioReview_state_idx" ON public."AudioReview" USING btree (state);


--
-- Name: AudioReview_userId_audioFileId_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "AudioReview_userId_audioFileId_key" ON public."AudioReview" USING btree ("userId", "audioFileId");


--
-- Name: CollectionItem_releaseId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "CollectionItem_releaseId_idx" ON public."CollectionItem" USING btree ("releaseId");


--
-- Name: CollectionItem_userId_discogsInstance_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "CollectionItem_userId_discogsInstance_idx" ON public."CollectionItem" USING btree ("userId", "discogsInstance");


--
-- Name: CollectionItem_userId_releaseId_copy_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "CollectionItem_userId_releaseId_copy_key" ON public."CollectionItem" USING btree ("userId", "releaseId", copy);


--
-- Name: CrateTrack_trackId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "CrateTrack_trackId_idx" ON public."CrateTrack" USING btree ("trackId");


--
-- Name: Crate_userId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Crate_userId_idx" ON public."Crate" USING btree ("userId");


--
-- Name: Crate_userId_name_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Crate_userId_name_key" ON public."Crate" USING btree ("userId", lower(name));


--
-- Name: Embedding_subjectKind_subjectId_model_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Embedding_subjectKind_subjectId_model_key" ON public."Embedding" USING btree ("subjectKind", "subjectId", model);


--
-- Name: ExternalLink_releaseId_url_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "ExternalLink_releaseId_url_key" ON public."ExternalLink" USING btree ("releaseId", url);


--
-- Name: ExternalLink_trackId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "ExternalLink_trackId_idx" ON public."ExternalLink" USING btree ("trackId");


--
-- Name: Follow_followedId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Follow_followedId_idx" ON public."Follow" USING btree ("followedId");


--
-- Name: Friendship_askedById_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Friendship_askedById_idx" ON public."Friendship" USING btree ("askedById");


--
-- Name: Friendship_askedId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Friendship_askedId_idx" ON public."Friendship" USING btree ("askedId");


--
-- Name: Friendship_pair_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Friendship_pair_key" ON public."Friendship" USING btree (LEAST("askedById", "askedId"), GREATEST("askedById", "askedId"));


--
-- Name: Generation_runId_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Generation_runId_key" ON public."Generation" USING btree ("runId");


--
-- Name: GenreAssertion_releaseId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "GenreAssertion_releaseId_idx" ON public."GenreAssertion" USING btree ("releaseId");


--
-- Name: GenreAssertion_trackId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "GenreAssertion_trackId_idx" ON public."GenreAssertion" USING btree ("trackId");


--
-- Name: Identifier_type_value_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Identifier_type_value_idx" ON public."Identifier" USING btree (type, value);


--
-- Name: ImportBatch_runId_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "ImportBatch_runId_key" ON public."ImportBatch" USING btree ("runId");


--
-- Name: ImportChange_importId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "ImportChange_importId_idx" ON public."ImportChange" USING btree ("importId");


--
-- Name: ImportReview_importId_line_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "ImportReview_importId_line_key" ON public."ImportReview" USING btree ("importId", line);


--
-- Name: ImportReview_userId_identity_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "ImportReview_userId_identity_idx" ON public."ImportReview" USING btree ("userId", identity);


--
-- Name: ImportReview_userId_state_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "ImportReview_userId_state_idx" ON public."ImportReview" USING btree ("userId", state);


--
-- Name: ImportedEntry_trackId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "ImportedEntry_trackId_idx" ON public."ImportedEntry" USING btree ("trackId");


--
-- Name: Invitation_createdById_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Invitation_createdById_idx" ON public."Invitation" USING btree ("createdById");


--
-- Name: Invitation_tokenHash_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON public."Invitation" USING btree ("tokenHash");


--
-- Name: Label_discogsId_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Label_discogsId_key" ON public."Label" USING btree ("discogsId");


--
-- Name: Label_name_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Label_name_idx" ON public."Label" USING btree (name);


--
-- Name: MusicFolder_userId_path_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "MusicFolder_userId_path_key" ON public."MusicFolder" USING btree ("userId", path);


--
-- Name: PersonalTrack_trackId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "PersonalTrack_trackId_idx" ON public."PersonalTrack" USING btree ("trackId");


--
-- Name: PlaylistItem_trackId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "PlaylistItem_trackId_idx" ON public."PlaylistItem" USING btree ("trackId");


--
-- Name: PlaylistLink_playlistId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "PlaylistLink_playlistId_idx" ON public."PlaylistLink" USING btree ("playlistId");


--
-- Name: PlaylistLink_tokenHash_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "PlaylistLink_tokenHash_key" ON public."PlaylistLink" USING btree ("tokenHash");


--
-- Name: PlaylistLink_userId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "PlaylistLink_userId_idx" ON public."PlaylistLink" USING btree ("userId");


--
-- Name: PlaylistVersion_userId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "PlaylistVersion_userId_idx" ON public."PlaylistVersion" USING btree ("userId");


--
-- Name: Playlist_userId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Playlist_userId_idx" ON public."Playlist" USING btree ("userId");


--
-- Name: Playlist_userId_importedFrom_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Playlist_userId_importedFrom_key" ON public."Playlist" USING btree ("userId", "importedFrom");


--
-- Name: RatedPair_fromId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "RatedPair_fromId_idx" ON public."RatedPair" USING btree ("fromId");


--
-- Name: RatedPair_toId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "RatedPair_toId_idx" ON public."RatedPair" USING btree ("toId");


--
-- Name: ReleaseArtist_artistId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "ReleaseArtist_artistId_idx" ON public."ReleaseArtist" USING btree ("artistId");


--
-- Name: ReleaseEdit_releaseId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "ReleaseEdit_releaseId_idx" ON public."ReleaseEdit" USING btree ("releaseId");


--
-- Name: ReleaseLabel_labelId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "ReleaseLabel_labelId_idx" ON public."ReleaseLabel" USING btree ("labelId");


--
-- Name: Release_addedById_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Release_addedById_idx" ON public."Release" USING btree ("addedById");


--
-- Name: Release_details_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Release_details_idx" ON public."Release" USING btree (details);


--
-- Name: Release_discogsId_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Release_discogsId_key" ON public."Release" USING btree ("discogsId");


--
-- Name: Run_live_dedupeKey_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Run_live_dedupeKey_key" ON public."Run" USING btree ("dedupeKey") WHERE (status = ANY (ARRAY['queued'::text, 'running'::text]));


--
-- Name: Run_requestedById_createdAt_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Run_requestedById_createdAt_idx" ON public."Run" USING btree ("requestedById", "createdAt" DESC);


--
-- Name: Run_status_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Run_status_idx" ON public."Run" USING btree (status);


--
-- Name: Session_token_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Session_token_key" ON public."Session" USING btree (token);


--
-- Name: Session_userId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Session_userId_idx" ON public."Session" USING btree ("userId");


--
-- Name: Setting_userId_key_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Setting_userId_key_key" ON public."Setting" USING btree ("userId", key) NULLS NOT DISTINCT;


--
-- Name: Share_viewerId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Share_viewerId_idx" ON public."Share" USING btree ("viewerId");


--
-- Name: Spin_releaseId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Spin_releaseId_idx" ON public."Spin" USING btree ("releaseId");


--
-- Name: Spin_trackId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Spin_trackId_idx" ON public."Spin" USING btree ("trackId");


--
-- Name: Spin_userId_playedAt_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Spin_userId_playedAt_idx" ON public."Spin" USING btree ("userId", "playedAt" DESC);


--
-- Name: TagBatch_userId_createdAt_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "TagBatch_userId_createdAt_idx" ON public."TagBatch" USING btree ("userId", "createdAt" DESC);


--
-- Name: TagWrite_audioFileId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "TagWrite_audioFileId_idx" ON public."TagWrite" USING btree ("audioFileId");


--
-- Name: TagWrite_batchId_place_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "TagWrite_batchId_place_key" ON public."TagWrite" USING btree ("batchId", place);


--
-- Name: TagWrite_beforeHash_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "TagWrite_beforeHash_idx" ON public."TagWrite" USING btree ("beforeHash");


--
-- Name: TagWrite_runId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "TagWrite_runId_idx" ON public."TagWrite" USING btree ("runId");


--
-- Name: TagWrite_trackId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "TagWrite_trackId_idx" ON public."TagWrite" USING btree ("trackId");


--
-- Name: TrackArtist_artistId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "TrackArtist_artistId_idx" ON public."TrackArtist" USING btree ("artistId");


--
-- Name: TrackAudio_audioFileId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "TrackAudio_audioFileId_idx" ON public."TrackAudio" USING btree ("audioFileId");


--
-- Name: TrackCues_trackId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "TrackCues_trackId_idx" ON public."TrackCues" USING btree ("trackId");


--
-- Name: TrackEditBatch_userId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "TrackEditBatch_userId_idx" ON public."TrackEditBatch" USING btree ("userId");


--
-- Name: TrackEdit_trackId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "TrackEdit_trackId_idx" ON public."TrackEdit" USING btree ("trackId");


--
-- Name: TrackValueChange_batchId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "TrackValueChange_batchId_idx" ON public."TrackValueChange" USING btree ("batchId");


--
-- Name: TrackValueChange_trackId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "TrackValueChange_trackId_idx" ON public."TrackValueChange" USING btree ("trackId");


--
-- Name: TrackValueChange_userId_trackId_createdAt_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "TrackValueChange_userId_trackId_createdAt_idx" ON public."TrackValueChange" USING btree ("userId", "trackId", "createdAt");


--
-- Name: TrackValue_trackId_field_source_userId_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "TrackValue_trackId_field_source_userId_key" ON public."TrackValue" USING btree ("trackId", field, source, "userId") NULLS NOT DISTINCT;


--
-- Name: TrackValue_userId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "TrackValue_userId_idx" ON public."TrackValue" USING btree ("userId");


--
-- Name: Track_releaseId_sortOrder_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Track_releaseId_sortOrder_key" ON public."Track" USING btree ("releaseId", "sortOrder");


--
-- Name: User_email_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "User_email_key" ON public."User" USING btree (email);


--
-- Name: User_one_owner_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "User_one_owner_key" ON public."User" USING btree (role) WHERE (role = 'owner'::text);


--
-- Name: User_username_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "User_username_key" ON public."User" USING btree (username);


--
-- Name: Verification_identifier_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Verification_identifier_idx" ON public."Verification" USING btree (identifier);


--
-- Name: WantlistItem_releaseId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "WantlistItem_releaseId_idx" ON public."WantlistItem" USING btree ("releaseId");


--
-- Name: Account Account_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Account"
    ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Analysis Analysis_audioFileId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Analysis"
    ADD CONSTRAINT "Analysis_audioFileId_fkey" FOREIGN KEY ("audioFileId") REFERENCES public."AudioFile"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Analysis Analysis_trackId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Analysis"
    ADD CONSTRAINT "Analysis_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES public."Track"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: AudioFile AudioFile_folderId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AudioFile"
    ADD CONSTRAINT "AudioFile_folderId_fkey" FOREIGN KEY ("folderId") REFERENCES public."MusicFolder"(id) ON UPDATE CASCADE ON DELETE SET NULL;


--
-- Name: AudioFinding AudioFinding_trackId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AudioFinding"
    ADD CONSTRAINT "AudioFinding_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES public."Track"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: AudioFinding AudioFinding_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AudioFinding"
    ADD CONSTRAINT "AudioFinding_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: AudioReview AudioReview_audioFileId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AudioReview"
    ADD CONSTRAINT "AudioReview_audioFileId_fkey" FOREIGN KEY ("audioFileId") REFERENCES public."AudioFile"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: AudioReview AudioReview_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."AudioReview"
    ADD CONSTRAINT "AudioReview_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: CollectionItem CollectionItem_releaseId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."CollectionItem"
    ADD CONSTRAINT "CollectionItem_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES public."Release"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: CollectionItem CollectionItem_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."CollectionItem"
    ADD CONSTRAINT "CollectionItem_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: CookieJar CookieJar_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."CookieJar"
    ADD CONSTRAINT "CookieJar_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: CrateTrack CrateTrack_crateId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."CrateTrack"
    ADD CONSTRAINT "CrateTrack_crateId_fkey" FOREIGN KEY ("crateId") REFERENCES public."Crate"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: CrateTrack CrateTrack_trackId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."CrateTrack"
    ADD CONSTRAINT "CrateTrack_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES public."Track"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Crate Crate_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Crate"
    ADD CONSTRAINT "Crate_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: DiscogsAccount DiscogsAccount_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."DiscogsAccount"
    ADD CONSTRAINT "DiscogsAccount_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: ExternalLink ExternalLink_releaseId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ExternalLink"
    ADD CONSTRAINT "ExternalLink_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES public."Release"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: ExternalLink ExternalLink_trackId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ExternalLink"
    ADD CONSTRAINT "ExternalLink_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES public."Track"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Follow Follow_followedId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Follow"
    ADD CONSTRAINT "Follow_followedId_fkey" FOREIGN KEY ("followedId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Follow Follow_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Follow"
    ADD CONSTRAINT "Follow_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Friendship Friendship_askedById_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Friendship"
    ADD CONSTRAINT "Friendship_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Friendship Friendship_askedId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Friendship"
    ADD CONSTRAINT "Friendship_askedId_fkey" FOREIGN KEY ("askedId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Generation Generation_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Generation"
    ADD CONSTRAINT "Generation_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: GenreAssertion GenreAssertion_releaseId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."GenreAssertion"
    ADD CONSTRAINT "GenreAssertion_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES public."Release"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: GenreAssertion GenreAssertion_trackId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."GenreAssertion"
    ADD CONSTRAINT "GenreAssertion_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES public."Track"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Identifier Identifier_releaseId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Identifier"
    ADD CONSTRAINT "Identifier_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES public."Release"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: ImportBatch ImportBatch_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ImportBatch"
    ADD CONSTRAINT "ImportBatch_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: ImportChange ImportChange_importId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ImportChange"
    ADD CONSTRAINT "ImportChange_importId_fkey" FOREIGN KEY ("importId") REFERENCES public."ImportBatch"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: ImportProblem ImportProblem_importId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ImportProblem"
    ADD CONSTRAINT "ImportProblem_importId_fkey" FOREIGN KEY ("importId") REFERENCES public."ImportBatch"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: ImportReview ImportReview_importId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ImportReview"
    ADD CONSTRAINT "ImportReview_importId_fkey" FOREIGN KEY ("importId") REFERENCES public."ImportBatch"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: ImportReview ImportReview_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ImportReview"
    ADD CONSTRAINT "ImportReview_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: ImportedEntry ImportedEntry_trackId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ImportedEntry"
    ADD CONSTRAINT "ImportedEntry_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES public."Track"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: ImportedEntry ImportedEntry_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ImportedEntry"
    ADD CONSTRAINT "ImportedEntry_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Invitation Invitation_createdById_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Invitation"
    ADD CONSTRAINT "Invitation_createdById_fkey" FOREIGN KEY ("createdById") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: MusicFolder MusicFolder_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."MusicFolder"
    ADD CONSTRAINT "MusicFolder_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: PersonalTrack PersonalTrack_trackId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PersonalTrack"
    ADD CONSTRAINT "PersonalTrack_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES public."Track"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: PersonalTrack PersonalTrack_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PersonalTrack"
    ADD CONSTRAINT "PersonalTrack_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: PlaylistItem PlaylistItem_playlistId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PlaylistItem"
    ADD CONSTRAINT "PlaylistItem_playlistId_fkey" FOREIGN KEY ("playlistId") REFERENCES public."Playlist"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: PlaylistItem PlaylistItem_trackId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PlaylistItem"
    ADD CONSTRAINT "PlaylistItem_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES public."Track"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: PlaylistLink PlaylistLink_playlistId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PlaylistLink"
    ADD CONSTRAINT "PlaylistLink_playlistId_fkey" FOREIGN KEY ("playlistId") REFERENCES public."Playlist"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: PlaylistLink PlaylistLink_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PlaylistLink"
    ADD CONSTRAINT "PlaylistLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: PlaylistVersion PlaylistVersion_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PlaylistVersion"
    ADD CONSTRAINT "PlaylistVersion_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Playlist Playlist_generationId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Playlist"
    ADD CONSTRAINT "Playlist_generationId_fkey" FOREIGN KEY ("generationId") REFERENCES public."Generation"(id) ON UPDATE CASCADE ON DELETE SET NULL;


--
-- Name: Playlist Playlist_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Playlist"
    ADD CONSTRAINT "Playlist_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: RatedPair RatedPair_fromId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."RatedPair"
    ADD CONSTRAINT "RatedPair_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES public."Track"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: RatedPair RatedPair_toId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."RatedPair"
    ADD CONSTRAINT "RatedPair_toId_fkey" FOREIGN KEY ("toId") REFERENCES public."Track"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: RatedPair RatedPair_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."RatedPair"
    ADD CONSTRAINT "RatedPair_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: ReleaseArtist ReleaseArtist_artistId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ReleaseArtist"
    ADD CONSTRAINT "ReleaseArtist_artistId_fkey" FOREIGN KEY ("artistId") REFERENCES public."Artist"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: ReleaseArtist ReleaseArtist_releaseId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ReleaseArtist"
    ADD CONSTRAINT "ReleaseArtist_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES public."Release"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: ReleaseEdit ReleaseEdit_releaseId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ReleaseEdit"
    ADD CONSTRAINT "ReleaseEdit_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES public."Release"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: ReleaseEdit ReleaseEdit_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ReleaseEdit"
    ADD CONSTRAINT "ReleaseEdit_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: ReleaseFormat ReleaseFormat_releaseId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ReleaseFormat"
    ADD CONSTRAINT "ReleaseFormat_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES public."Release"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: ReleaseLabel ReleaseLabel_labelId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ReleaseLabel"
    ADD CONSTRAINT "ReleaseLabel_labelId_fkey" FOREIGN KEY ("labelId") REFERENCES public."Label"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: ReleaseLabel ReleaseLabel_releaseId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ReleaseLabel"
    ADD CONSTRAINT "ReleaseLabel_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES public."Release"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Run Run_requestedById_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Run"
    ADD CONSTRAINT "Run_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Session Session_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Session"
    ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Setting Setting_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Setting"
    ADD CONSTRAINT "Setting_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Share Share_ownerId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Share"
    ADD CONSTRAINT "Share_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Share Share_viewerId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Share"
    ADD CONSTRAINT "Share_viewerId_fkey" FOREIGN KEY ("viewerId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Spin Spin_releaseId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Spin"
    ADD CONSTRAINT "Spin_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES public."Release"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Spin Spin_trackId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Spin"
    ADD CONSTRAINT "Spin_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES public."Track"(id) ON UPDATE CASCADE ON DELETE SET NULL;


--
-- Name: Spin Spin_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Spin"
    ADD CONSTRAINT "Spin_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: SyncPage SyncPage_importId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."SyncPage"
    ADD CONSTRAINT "SyncPage_importId_fkey" FOREIGN KEY ("importId") REFERENCES public."ImportBatch"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: TagBatch TagBatch_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TagBatch"
    ADD CONSTRAINT "TagBatch_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: TagWrite TagWrite_audioFileId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TagWrite"
    ADD CONSTRAINT "TagWrite_audioFileId_fkey" FOREIGN KEY ("audioFileId") REFERENCES public."AudioFile"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: TagWrite TagWrite_batchId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TagWrite"
    ADD CONSTRAINT "TagWrite_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES public."TagBatch"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: TagWrite TagWrite_trackId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TagWrite"
    ADD CONSTRAINT "TagWrite_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES public."Track"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: TrackArtist TrackArtist_artistId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackArtist"
    ADD CONSTRAINT "TrackArtist_artistId_fkey" FOREIGN KEY ("artistId") REFERENCES public."Artist"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: TrackArtist TrackArtist_trackId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackArtist"
    ADD CONSTRAINT "TrackArtist_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES public."Track"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: TrackAudio TrackAudio_audioFileId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackAudio"
    ADD CONSTRAINT "TrackAudio_audioFileId_fkey" FOREIGN KEY ("audioFileId") REFERENCES public."AudioFile"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: TrackAudio TrackAudio_trackId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackAudio"
    ADD CONSTRAINT "TrackAudio_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES public."Track"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: TrackCues TrackCues_trackId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackCues"
    ADD CONSTRAINT "TrackCues_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES public."Track"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: TrackCues TrackCues_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackCues"
    ADD CONSTRAINT "TrackCues_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: TrackEditBatch TrackEditBatch_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackEditBatch"
    ADD CONSTRAINT "TrackEditBatch_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: TrackEdit TrackEdit_trackId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackEdit"
    ADD CONSTRAINT "TrackEdit_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES public."Track"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: TrackEdit TrackEdit_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackEdit"
    ADD CONSTRAINT "TrackEdit_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: TrackPreview TrackPreview_trackId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackPreview"
    ADD CONSTRAINT "TrackPreview_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES public."Track"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: TrackValueChange TrackValueChange_batchId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackValueChange"
    ADD CONSTRAINT "TrackValueChange_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES public."TrackEditBatch"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: TrackValueChange TrackValueChange_trackId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackValueChange"
    ADD CONSTRAINT "TrackValueChange_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES public."Track"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: TrackValueChange TrackValueChange_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackValueChange"
    ADD CONSTRAINT "TrackValueChange_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: TrackValue TrackValue_trackId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackValue"
    ADD CONSTRAINT "TrackValue_trackId_fkey" FOREIGN KEY ("trackId") REFERENCES public."Track"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: TrackValue TrackValue_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TrackValue"
    ADD CONSTRAINT "TrackValue_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Track Track_releaseId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Track"
    ADD CONSTRAINT "Track_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES public."Release"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: WantlistItem WantlistItem_releaseId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."WantlistItem"
    ADD CONSTRAINT "WantlistItem_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES public."Release"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: WantlistItem WantlistItem_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."WantlistItem"
    ADD CONSTRAINT "WantlistItem_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--


