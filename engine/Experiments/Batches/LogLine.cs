using System.Globalization;
using System.Text;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>A line of a log: content, its hash, an end. So a line that was cut short, or changed, is known.</summary>
internal static class LogLine
{
    private const byte EndOfLine = (byte)'\n';
    private const byte Separator = (byte)'\t';
    private const int HashDigits = 16;

    /// <summary>How many bytes a line without its end has besides the content.</summary>
    public const int Added = HashDigits + 1;

    /// <summary>The line of a content that has no end of line in it.</summary>
    public static byte[] Of(byte[] content) => [.. content, Separator, .. HashOf(content), EndOfLine];

    /// <summary>Whether a line without its end is as it was written.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> line) =>
        line.Length >= Added && line[^Added] == Separator && line[^HashDigits..].SequenceEqual(HashOf(line[..^Added]));

    private static byte[] HashOf(ReadOnlySpan<byte> content) =>
        Encoding.ASCII.GetBytes(Digest.OfBytes(content).ToString("x16", CultureInfo.InvariantCulture));
}
