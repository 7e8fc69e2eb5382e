/** Reflected: the lowest bit is the highest power. */
export const CRC32_POLYNOMIAL = 0xedb88320;
export const CRC32C_POLYNOMIAL = 0x82f63b78;
/** NVMe's 64-bit polynomial in two halves, for there is no fast 64-bit integer. */
export const CRC64NVME_HIGH = 0x9a6c9329;
export const CRC64NVME_LOW = 0xac4bc9b5;
