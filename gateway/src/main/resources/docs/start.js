// The page only reads: calls to the API need a token, which has no business in a browser tab.
SwaggerUIBundle({
  url: '/openapi',
  dom_id: '#api',
  deepLinking: true,
  supportedSubmitMethods: [],
  validatorUrl: null,
});
