using CoCreation.Sim.Kernel;
using System.Diagnostics;
using System.Globalization;
using ScottPlot;

namespace CoCreation.Sim.Charts;

/// <summary>The name of each type at the right end of its band, after its mark and how many there are in the last week.</summary>
internal sealed class EndLabels(TypesOverTime figure) : Drawn
{
    private const float FontSize = 16;
    private const float Gap = 30;
    private const float LineLength = 22;
    private const float MarkAt = 34;
    private const float TextAt = 48;

    // The middle of a line of text lies above the middle of its letters.
    private const float MiddleOfLetters = 3;

    /// <summary>What stands at the end of a band.</summary>
    public static string Text(Band band, Kernel.Language language)
    {
        Kernel.Bilingual name = band.Last == 1 ? band.Look.Name : band.Look.Plural;
        return string.Create(CultureInfo.InvariantCulture, $"{band.Last:0} {name.In(language)}");
    }

    protected override void Draw(RenderPack pack)
    {
        double[] wanted = [.. figure.Bands.Select(band => -(double)pack.Plot.Axes.Left.GetPixel(band.Middle, pack.DataRect))];
        double[] put = LabelSpread.Apart(wanted, Gap, -pack.DataRect.Bottom + (Gap / 2), -pack.DataRect.Top - (Gap / 2));
        for (int i = 0; i < put.Length; i++)
        {
            Draw(pack, figure.Bands[i], (float)-wanted[i], (float)-put[i]);
        }
    }

    private void Draw(RenderPack pack, Band band, float from, float to)
    {
        float right = pack.DataRect.Right;
        Color colour = new(band.Look.Colour);
        Drawing.DrawLine(pack.Canvas, pack.Paint, new Pixel(right + 3, from), new Pixel(right + LineLength, to), colour, 1.5f);
        Drawing.DrawMarker(pack.Canvas, pack.Paint, new Pixel(right + MarkAt, to), MarkOf(band.Look.Shape, colour));
        LabelStyle label = new()
        {
            Text = Text(band, figure.Language), FontSize = FontSize, FontName = FontInk.Family, Alignment = Alignment.MiddleLeft,
        };
        label.Render(pack.Canvas, new Pixel(right + TextAt, to + MiddleOfLetters), pack.Paint);
    }

    private static MarkerStyle MarkOf(MarkShape shape, Color colour) => shape switch
    {
        MarkShape.Disc => new MarkerStyle(MarkerShape.FilledCircle, 13, colour),
        MarkShape.Triangle => new MarkerStyle(MarkerShape.FilledTriangleUp, 14, colour),
        MarkShape.Ring => new MarkerStyle(MarkerShape.OpenCircle, 12, colour) { LineWidth = 3 },
        MarkShape.Square => new MarkerStyle(MarkerShape.FilledSquare, 12, colour),
        MarkShape.Dot => new MarkerStyle(MarkerShape.FilledCircle, 7, colour),
        _ => throw new UnreachableException(),
    };
}
