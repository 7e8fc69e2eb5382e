ALTER TABLE `projects` ADD `demo_token` text;--> statement-breakpoint
ALTER TABLE `projects` ADD `demo_shared_at` text;--> statement-breakpoint
CREATE UNIQUE INDEX `projects_demo_token` ON `projects` (`demo_token`) WHERE deleted_at IS NULL;