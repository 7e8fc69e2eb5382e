CREATE TABLE `collections` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`created_at_epoch` integer NOT NULL,
	`group_id` text NOT NULL,
	`name` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`path` text NOT NULL,
	`route_key` text NOT NULL,
	`enabled` integer DEFAULT true NOT NULL,
	`singular` integer DEFAULT false NOT NULL,
	`schema` text,
	`id_field` text DEFAULT 'id' NOT NULL,
	`id_strategy` text DEFAULT 'auto' NOT NULL,
	`dialect` text DEFAULT 'auto' NOT NULL,
	`seed` text NOT NULL,
	`unique_keys` text NOT NULL,
	`relations` text NOT NULL,
	`on_delete` text DEFAULT 'auto' NOT NULL,
	`read_only` integer DEFAULT false NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`created_by` text
);
--> statement-breakpoint
CREATE INDEX `collections_group` ON `collections` (`group_id`,`created_at_epoch`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `collections_name` ON `collections` (`group_id`,`name`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `collections_route` ON `collections` (`group_id`,`route_key`) WHERE deleted_at IS NULL;--> statement-breakpoint
ALTER TABLE `endpoint_responses` ADD `schema` text;--> statement-breakpoint
ALTER TABLE `endpoint_responses` ADD `templating` text DEFAULT 'on' NOT NULL;--> statement-breakpoint
ALTER TABLE `endpoint_responses` ADD `status_template` text;--> statement-breakpoint
ALTER TABLE `endpoint_responses` ADD `answer` text;--> statement-breakpoint
ALTER TABLE `endpoint_responses` ADD `scenario` text;--> statement-breakpoint
ALTER TABLE `endpoint_responses` ADD `weight` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `endpoint_responses` ADD `repeat` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `endpoints` ADD `case_sensitive` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `endpoints` ADD `strict_slash` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `endpoints` ADD `selection` text DEFAULT 'rules' NOT NULL;--> statement-breakpoint
ALTER TABLE `endpoints` ADD `templating` text DEFAULT 'on' NOT NULL;--> statement-breakpoint
ALTER TABLE `endpoints` ADD `locale` text;--> statement-breakpoint
ALTER TABLE `endpoints` ADD `status_template` text;--> statement-breakpoint
ALTER TABLE `endpoints` ADD `answer` text;--> statement-breakpoint
ALTER TABLE `endpoints` ADD `scenario` text;--> statement-breakpoint
ALTER TABLE `endpoints` ADD `parameters` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `endpoints` ADD `chaos` text DEFAULT '{"mode":"inherit"}' NOT NULL;--> statement-breakpoint
ALTER TABLE `endpoints` ADD `callbacks` text DEFAULT '[]' NOT NULL;