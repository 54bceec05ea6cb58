using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>
/// Where networks lie by talk and output: on logarithmic scales, and in a strip beside each for those that have none, which a
/// logarithm cannot show.
/// </summary>
internal sealed class TalkPanel
{
    private const float Strip = 44;
    private const float Between = 14;
    private const double Margin = 1.3;
    private const double LeastSpan = 10.001;

    // Powers of the plastic number spread points over a plane, so that as few as possible lie on each other (Roberts 2018).
    private const double Aside = 0.7548776662466927;
    private const double Further = 0.5698402909980532;

    private TalkPanel(Scale talk, Scale output) => (Talk, Output) = (talk, output);

    /// <summary>The whole place, strips included.</summary>
    public static SKRect Area { get; } = new(112, 150, 872, 676);

    /// <summary>The scale of talk.</summary>
    public Scale Talk { get; }

    /// <summary>The scale of output.</summary>
    public Scale Output { get; }

    /// <summary>The panel by which the axis below is drawn.</summary>
    public Panel Across => new(new SKRect(Area.Left + Strip + Between, Area.Top, Area.Right, Area.Bottom), Talk, Output);

    /// <summary>The panel by which the axis at the left is drawn.</summary>
    public Panel Up => new(new SKRect(Area.Left, Area.Top, Area.Right, Area.Bottom - Strip - Between), Talk, Output);

    /// <summary>The strip of networks that do not talk.</summary>
    public static SKRect Silent { get; } = new(Area.Left, Area.Top, Area.Left + Strip, Area.Bottom);

    /// <summary>The strip of networks that make nothing.</summary>
    public static SKRect Empty { get; } = new(Area.Left, Area.Bottom - Strip, Area.Right, Area.Bottom);

    /// <summary>A panel with room for all networks and the median of each type: between 0 and the least, it can be below all others.</summary>
    public static TalkPanel For(params IReadOnlyList<IReadOnlyList<TalkAndOutput>> types)
    {
        TalkAndOutput[] all = [.. types.SelectMany(type => type), .. types.Where(type => type.Count > 0).Select(MedianOf)];
        return new(ScaleOf([.. all.Select(network => network.Talk)]), ScaleOf([.. all.Select(network => network.Output)]));
    }

    /// <summary>The medians of talk and of output; of at least one network.</summary>
    public static TalkAndOutput MedianOf(IReadOnlyList<TalkAndOutput> networks) =>
        new(Sample.Median([.. networks.Select(network => network.Talk)]), Sample.Median([.. networks.Select(network => network.Output)]));

    /// <summary>Where talk lies; what has none in the middle of its strip.</summary>
    public float X(double talk) => talk > 0 ? Across.X(talk) : Silent.MidX;

    /// <summary>Where output lies; what has none in the middle of its strip.</summary>
    public float Y(double output) => output > 0 ? Up.Y(output) : Empty.MidY;

    /// <summary>Where a network lies; within a strip, networks are spread over its width by their number.</summary>
    public SKPoint At(TalkAndOutput network, int number)
    {
        float aside = (float)(((number * Aside) % 1) - 0.5) * (Strip - Between);
        float further = (float)(((number * Further) % 1) - 0.5) * (Strip - Between);
        return new SKPoint(X(network.Talk) + (network.Talk > 0 ? 0 : aside), Y(network.Output) + (network.Output > 0 ? 0 : further));
    }

    /// <summary>A little more than all values above 0, and no less than from one power of ten to the next.</summary>
    private static Scale ScaleOf(double[] values)
    {
        double[] positive = [.. values.Where(value => value > 0)];
        double least = positive.DefaultIfEmpty(0.1).Min() / Margin;
        double most = positive.DefaultIfEmpty(1).Max() * Margin;
        double missing = Math.Sqrt(Math.Max(1, LeastSpan * least / most));
        return new Scale(least / missing, most * missing, IsLogarithmic: true);
    }
}
