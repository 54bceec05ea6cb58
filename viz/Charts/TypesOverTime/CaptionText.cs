using ScottPlot;

namespace CoCreation.Sim.Charts;

/// <summary>Title and subtitle, at the left; a title too wide for the figure is made smaller.</summary>
internal sealed class CaptionText(FigureCaption caption) : Drawn
{
    private const float Left = 26;
    private const float TitleTop = 24;
    private const float SubtitleTop = 66;

    protected override void Draw(RenderPack pack)
    {
        float room = pack.ScaledFigureRect.Width - (2 * Left);
        LabelStyle title = new() { Text = caption.Title, FontSize = 27, FontName = FontInk.Family, Bold = true };
        LabelStyle subtitle = new() { Text = caption.Subtitle, FontSize = 16, FontName = FontInk.Family, ForeColor = Colors.DimGray };
        Write(pack, Fitting(title, room, pack), TitleTop);
        Write(pack, Fitting(subtitle, room, pack), SubtitleTop);
    }

    private static void Write(RenderPack pack, LabelStyle label, float top) =>
        label.Render(pack.Canvas, new Pixel(pack.ScaledFigureRect.Left + Left, pack.ScaledFigureRect.Top + top), pack.Paint);

    private static LabelStyle Fitting(LabelStyle label, float room, RenderPack pack)
    {
        label.FontSize *= Math.Min(1, room / label.Measure(pack.Paint).Width);
        return label;
    }
}
