using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>
/// Draws a plan as PNG (ISO 15948): 8 bits for red, green and blue each, no filters, as areas of one colour need none. What is said about it
/// stands in iTXt chunks. .NET compresses such pixels in a fifth of the time that Skia takes, to fewer bytes.
/// </summary>
internal static class PngFile
{
    private const int Colours = 3;
    private const int Pixel = 4;
    private static readonly byte[] Signature = [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n'];
    private static readonly ZLibCompressionOptions Level = new() { CompressionLevel = 5 };

    /// <summary>The bytes of the file.</summary>
    public static byte[] Of(Plan plan)
    {
        SKImageInfo size = new(Paper.Width * Paper.Scale, Paper.Height * Paper.Scale, SKImageInfo.PlatformColorType, SKAlphaType.Opaque);
        using SKSurface surface = SKSurface.Create(size);
        PlanPlot.Draw(plan, surface.Canvas, Paper.Scale);
        using SKPixmap pixels = surface.PeekPixels();
        using MemoryStream file = new();
        file.Write(Signature);
        Chunk(file, "IHDR"u8, [.. BigEndian(size.Width), .. BigEndian(size.Height), 8, 2, 0, 0, 0]);
        foreach ((string keyword, string text) in Texts(plan.Note))
        {
            Chunk(file, "iTXt"u8, International(keyword, text, plan.Note.Language));
        }

        Chunk(file, "IDAT"u8, Packed(pixels));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static ReadOnlySpan<byte> Packed(SKPixmap pixels)
    {
        MemoryStream packed = new();
        using (ZLibStream stream = new(packed, Level, leaveOpen: true))
        {
            byte[] row = new byte[1 + (Colours * pixels.Width)];
            for (int y = 0; y < pixels.Height; y++)
            {
                Read(pixels, y, row.AsSpan(1));
                stream.Write(row);
            }
        }

        return packed.GetBuffer().AsSpan(0, (int)packed.Length);
    }

    /// <summary>Red, green and blue of a row.</summary>
    private static void Read(SKPixmap pixels, int y, Span<byte> row)
    {
        ReadOnlySpan<byte> bytes = pixels.GetPixelSpan().Slice(y * pixels.RowBytes, pixels.Width * Pixel);
        (int red, int blue) = pixels.ColorType == SKColorType.Bgra8888 ? (2, 0) : (0, 2);
        for (int from = 0, to = 0; to < row.Length; from += Pixel, to += Colours)
        {
            (row[to], row[to + 1], row[to + 2]) = (bytes[from + red], bytes[from + 1], bytes[from + blue]);
        }
    }

    private static (string Keyword, string Text)[] Texts(FigureNote note) =>
    [
        ("Title", note.Title),
        ("Description", $"{note.Description} {note.Setting}"),
        ("Seed", note.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("Software", $"CoCreation.Sim {note.Version}"),
    ];

    /// <summary>The content of an iTXt chunk: keyword, no compression, language, no translated keyword, text.</summary>
    private static byte[] International(string keyword, string text, Kernel.Language language)
    {
        string tag = language == Kernel.Language.German ? "de" : "en";
        return Encoding.UTF8.GetBytes($"{keyword}\0\0\0{tag}\0\0{text}");
    }

    /// <summary>Length, type, content, and the checksum of both.</summary>
    private static void Chunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Crc32 sum = new();
        sum.Append(type);
        sum.Append(content);
        file.Write(BigEndian(content.Length));
        file.Write(type);
        file.Write(content);
        file.Write(BigEndian((int)sum.GetCurrentHashAsUInt32()));
    }

    private static byte[] BigEndian(int number)
    {
        byte[] bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}
