/** Known to everyone who reads this: the demo's image API signs with it, and the demo's inbox has it. */
export const DEMO_IMAGE_SECRET = 'whsec_dW5kZXJzdHVkeS1kZW1vLWltYWdlcy1zZWNyZXQ=';
