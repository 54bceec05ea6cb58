using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>How a bar looks: what hurts is orange and hatched, what helps green and plain.</summary>
internal sealed class EffectLook
{
    private const float HatchStep = 9;

    private static readonly Pen Hatch = new(Paper.Black, 0.9f);
    private static readonly Pen Edge = new(Paper.Black, 0.8f);

    private readonly string _colour;
    private readonly bool _isHatched;

    private EffectLook(string colour, bool isHatched) => (_colour, _isHatched) = (colour, isHatched);

    public static EffectLook Hurts { get; } = new(HappeningLines.Colour, isHatched: true);

    public static EffectLook Helps { get; } = new(TypeLook.Of.CoCreation.Colour, isHatched: false);

    /// <summary>Draws a bar; one without width is nothing.</summary>
    public void Draw(Plan plan, SKRect bar)
    {
        if (bar.Width <= 0)
        {
            return;
        }

        SKPoint[] corners = [new(bar.Left, bar.Top), new(bar.Right, bar.Top), new(bar.Right, bar.Bottom), new(bar.Left, bar.Bottom)];
        plan.Area(_colour, 1, corners);
        if (_isHatched)
        {
            DrawHatch(plan, bar);
        }

        plan.Line(Edge, [.. corners, corners[0]]);
    }

    /// <summary>Lines that rise to the right, cut at the edges of the bar.</summary>
    private static void DrawHatch(Plan plan, SKRect bar)
    {
        for (float foot = bar.Left - bar.Height + HatchStep; foot < bar.Right; foot += HatchStep)
        {
            (float left, float right) = (Math.Max(foot, bar.Left), Math.Min(foot + bar.Height, bar.Right));
            if (right > left)
            {
                plan.Line(Hatch, new SKPoint(left, bar.Bottom - (left - foot)), new SKPoint(right, bar.Bottom - (right - foot)));
            }
        }
    }
}
