CREATE TABLE `group_claims` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`deleted_at` text,
	`created_at_epoch` integer NOT NULL,
	`group_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`group_created_at_epoch` integer NOT NULL,
	FOREIGN KEY (`group_id`) REFERENCES `groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `group_claims_group_name` ON `group_claims` (`group_id`,`name`) WHERE deleted_at IS NULL;--> statement-breakpoint
CREATE INDEX `group_claims_group` ON `group_claims` (`group_id`,`deleted_at`);--> statement-breakpoint
CREATE INDEX `group_claims_name` ON `group_claims` (`kind`,`name`,`group_created_at_epoch`,`group_id`);--> statement-breakpoint
CREATE INDEX `groups_kind` ON `groups` (`kind`,`created_at_epoch`);