using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>How a text is written.</summary>
/// <param name="Size">The size of the letters, in units of a figure.</param>
/// <param name="Colour">The colour, as #RRGGBB.</param>
/// <param name="IsBold">Whether it is bold.</param>
internal sealed record Letters(float Size, string Colour = Paper.Black, bool IsBold = false)
{
    private static readonly SKTypeface Plain = SKTypeface.FromFamilyName(FontInk.Family);
    private static readonly SKTypeface Bold = SKTypeface.FromFamilyName(FontInk.Family, SKFontStyle.Bold);

    /// <summary>The height of capital letters.</summary>
    public float CapitalHeight
    {
        get
        {
            using SKFont font = ToFont();
            return font.Metrics.CapHeight;
        }
    }

    /// <summary>How wide a text is.</summary>
    public float Width(string text)
    {
        using SKFont font = ToFont();
        return font.MeasureText(text);
    }

    /// <summary>The same letters, made so much smaller that a text fits.</summary>
    public Letters Fitting(string text, float room) => this with { Size = Size * Math.Min(1, room / Math.Max(1, Width(text))) };

    /// <summary>The font; whoever asks disposes of it.</summary>
    public SKFont ToFont() => new(IsBold ? Bold : Plain, Size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
}
