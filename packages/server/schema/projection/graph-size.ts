/** The most entities that one graph shows: more than anybody can look at, and enough for every article. */
export const MAX_GRAPH_SIZE = 1000;
