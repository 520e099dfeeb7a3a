/** A picture of nothing: the sites' own pictures are none of the replica's business. */
export const blank = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=';
