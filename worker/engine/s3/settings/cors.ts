export type CorsRule = {
  ID?: string;
  AllowedHeader: string[];
  AllowedMethod: string[];
  AllowedOrigin: string[];
  ExposeHeader: string[];
  MaxAgeSeconds?: number;
};

export type CorsConfiguration = { CORSRule: CorsRule[] };
