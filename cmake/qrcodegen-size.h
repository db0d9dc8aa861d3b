// Included before QR-Code-generator in the shipped module. The library is compiled for speed,
// except these functions, which are compiled for size: see docs/performance.md.

#include <qrcodegen.h>

#define FOR_SIZE __attribute__((minsize))

FOR_SIZE struct qrcodegen_Segment qrcodegen_makeAlphanumeric(const char* text, uint8_t buf[]);
FOR_SIZE bool qrcodegen_encodeSegmentsAdvanced(const struct qrcodegen_Segment segs[], size_t len,
                                               enum qrcodegen_Ecc ecl, int minVersion,
                                               int maxVersion, enum qrcodegen_Mask mask,
                                               bool boostEcl, uint8_t tempBuffer[],
                                               uint8_t qrcode[]);
FOR_SIZE static int getAlignmentPatternPositions(int version, uint8_t result[7]);
FOR_SIZE static long getPenaltyScore(const uint8_t qrcode[]);
FOR_SIZE static void drawFormatBits(enum qrcodegen_Ecc ecl, enum qrcodegen_Mask mask,
                                    uint8_t qrcode[]);
FOR_SIZE static void drawLightFunctionModules(uint8_t qrcode[], int version);
FOR_SIZE static void fillRectangle(int left, int top, int width, int height, uint8_t qrcode[]);
FOR_SIZE static void initializeFunctionModules(int version, uint8_t qrcode[]);
