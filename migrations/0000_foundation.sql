CREATE TABLE `api_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`created_at_epoch` integer NOT NULL,
	`user_id` text NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`hint` text NOT NULL,
	`scopes` text NOT NULL,
	`expires_at` text,
	`last_used_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_tokens_hash` ON `api_tokens` (`hash`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `api_tokens_user` ON `api_tokens` (`user_id`);--> statement-breakpoint
CREATE TABLE `identities` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`created_at_epoch` integer NOT NULL,
	`user_id` text NOT NULL,
	`provider` text NOT NULL,
	`provider_user_id` text NOT NULL,
	`email` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `identities_provider_user` ON `identities` (`provider`,`provider_user_id`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `identities_user` ON `identities` (`user_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`created_at_epoch` integer NOT NULL,
	`user_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`previous_secret_hash` text,
	`rotated_at_epoch` integer NOT NULL,
	`expires_at_epoch` integer NOT NULL,
	`user_agent` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`created_at_epoch` integer NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`avatar_url` text
);
--> statement-breakpoint
CREATE TABLE `audit_events` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`created_at_epoch` integer NOT NULL,
	`organization_id` text NOT NULL,
	`actor_id` text,
	`actor_name` text NOT NULL,
	`action` text NOT NULL,
	`resource_type` text NOT NULL,
	`resource_id` text NOT NULL,
	`resource_name` text NOT NULL,
	`resource_revision` integer,
	`changes` text NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `audit_events_organization` ON `audit_events` (`organization_id`,`created_at_epoch`,`id`);--> statement-breakpoint
CREATE INDEX `audit_events_resource` ON `audit_events` (`resource_id`,`resource_revision`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`created_at_epoch` integer NOT NULL,
	`organization_id` text NOT NULL,
	`role` text NOT NULL,
	`email` text,
	`token_hash` text NOT NULL,
	`expires_at` text NOT NULL,
	`accepted_at` text,
	`accepted_by` text,
	`created_by` text,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accepted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token` ON `invitations` (`token_hash`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `invitations_organization` ON `invitations` (`organization_id`,`created_at_epoch`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`created_at_epoch` integer NOT NULL,
	`organization_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `memberships_organization_user` ON `memberships` (`organization_id`,`user_id`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `memberships_organization` ON `memberships` (`organization_id`);--> statement-breakpoint
CREATE INDEX `memberships_user` ON `memberships` (`user_id`);--> statement-breakpoint
CREATE TABLE `organizations` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`created_at_epoch` integer NOT NULL,
	`name` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_by` text,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `groups` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`created_at_epoch` integer NOT NULL,
	`project_id` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`kind` text NOT NULL,
	`config` text NOT NULL,
	`chaos` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_by` text,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `groups_project_slug` ON `groups` (`project_id`,`slug`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `groups_project` ON `groups` (`project_id`,`created_at_epoch`);--> statement-breakpoint
CREATE TABLE `projects` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`created_at_epoch` integer NOT NULL,
	`organization_id` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`settings` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_by` text,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `projects_slug` ON `projects` (`slug`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `projects_organization` ON `projects` (`organization_id`,`created_at_epoch`);--> statement-breakpoint
CREATE TABLE `endpoint_bodies` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`created_at_epoch` integer NOT NULL,
	`endpoint_id` text NOT NULL,
	`schema` text,
	`required` integer DEFAULT false NOT NULL,
	`default_response` text,
	`default_status_code` integer
);
--> statement-breakpoint
CREATE INDEX `endpoint_bodies_endpoint` ON `endpoint_bodies` (`endpoint_id`);--> statement-breakpoint
CREATE TABLE `endpoint_headers` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`created_at_epoch` integer NOT NULL,
	`endpoint_id` text NOT NULL,
	`name` text NOT NULL,
	`value` text,
	`required` integer DEFAULT false NOT NULL,
	`default_response` text,
	`default_status_code` integer
);
--> statement-breakpoint
CREATE INDEX `endpoint_headers_endpoint` ON `endpoint_headers` (`endpoint_id`);--> statement-breakpoint
CREATE TABLE `endpoint_params` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`created_at_epoch` integer NOT NULL,
	`endpoint_id` text NOT NULL,
	`name` text NOT NULL,
	`value` text,
	`required` integer DEFAULT false NOT NULL,
	`default_response` text,
	`default_status_code` integer
);
--> statement-breakpoint
CREATE INDEX `endpoint_params_endpoint` ON `endpoint_params` (`endpoint_id`);--> statement-breakpoint
CREATE TABLE `endpoint_responses` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`created_at_epoch` integer NOT NULL,
	`endpoint_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`status_code` integer DEFAULT 200 NOT NULL,
	`headers` text NOT NULL,
	`body` text,
	`rule` text
);
--> statement-breakpoint
CREATE INDEX `endpoint_responses_endpoint` ON `endpoint_responses` (`endpoint_id`,`position`);--> statement-breakpoint
CREATE TABLE `endpoints` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`created_at_epoch` integer NOT NULL,
	`group_id` text NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`method` text NOT NULL,
	`path` text NOT NULL,
	`route_key` text NOT NULL,
	`enabled` integer DEFAULT true NOT NULL,
	`min_wait_time` integer DEFAULT 0 NOT NULL,
	`max_wait_time` integer DEFAULT 0 NOT NULL,
	`chaos_mode` integer DEFAULT true NOT NULL,
	`response_schema` text,
	`response_status_code` integer DEFAULT 200 NOT NULL,
	`response_headers` text NOT NULL,
	`response_body` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_by` text
);
--> statement-breakpoint
CREATE INDEX `endpoints_group` ON `endpoints` (`group_id`,`created_at_epoch`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `endpoints_route` ON `endpoints` (`group_id`,`route_key`) WHERE deleted_at IS NULL;