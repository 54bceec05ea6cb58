using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>Tries whether text leaves ink. Without a font the drawing library draws none, and says nothing.</summary>
internal static class FontInk
{
    private const int Side = 32;

    private static readonly string[] Preferred = ["DejaVu Sans", "Liberation Sans", "Noto Sans", "Segoe UI", "Helvetica", "Arial"];

    /// <summary>The font family of all figures: a plain one where there is one.</summary>
    public static string Family { get; } =
        Preferred.Intersect(SKFontManager.Default.FontFamilies).FirstOrDefault(SKTypeface.Default.FamilyName);

    /// <summary>Makes sure that figures will have text.</summary>
    /// <exception cref="NoFontException">They would not.</exception>
    public static void Check()
    {
        using SKTypeface typeface = SKTypeface.FromFamilyName(Family);
        Check(typeface, "H");
    }

    public static void Check(SKTypeface typeface, string text)
    {
        if (!IsLeftBy(typeface, text))
        {
            throw new NoFontException();
        }
    }

    private static bool IsLeftBy(SKTypeface typeface, string text)
    {
        using SKBitmap bitmap = new(Side, Side);
        using SKCanvas canvas = new(bitmap);
        using SKFont font = new(typeface, Side);
        using SKPaint paint = new() { Color = SKColors.Black };
        canvas.Clear(SKColors.White);
        canvas.DrawText(text, 2, Side - 2, font, paint);
        return bitmap.Pixels.Any(pixel => pixel != SKColors.White);
    }
}
