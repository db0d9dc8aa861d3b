export declare function getAccessToken(): Promise<string>;
