namespace CoCreation.Sim.Charts;

/// <summary>The checksum of PNG chunks (ISO 3309).</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private const int BitsOfByte = 8;

    /// <summary>The checksum of bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint sum = uint.MaxValue;
        foreach (byte one in bytes)
        {
            sum ^= one;
            for (int bit = 0; bit < BitsOfByte; bit++)
            {
                sum = (sum >> 1) ^ ((sum & 1) * Polynomial);
            }
        }

        return ~sum;
    }
}
