/** Whose a sealed file of cookies is: sealed for one person and one service, it opens for no other. */
export const cookieOwner = (userId: string, service: string): string => `cookies:${userId}:${service}`;
