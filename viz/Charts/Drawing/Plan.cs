using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>
/// What a figure consists of, before anything is drawn: so that its labels can be checked, and PNG and SVG show the same.
/// </summary>
/// <param name="note">What is said about the figure.</param>
internal sealed class Plan(FigureNote note)
{
    private readonly List<Item> _items = [];

    /// <summary>What is said about the figure.</summary>
    public FigureNote Note => note;

    /// <summary>All that it consists of; what comes later lies above.</summary>
    public IReadOnlyList<Item> Items => _items;

    /// <summary>All texts.</summary>
    public IEnumerable<Item.Label> Labels => _items.OfType<Item.Label>();

    public void Line(Pen pen, params IReadOnlyList<SKPoint> points) => _items.Add(new Item.Line(points, pen));

    public void Strokes(Pen pen, IReadOnlyList<(SKPoint From, SKPoint To)> lines) => _items.Add(new Item.Strokes(lines, pen));

    public void Area(string colour, float opacity, params IReadOnlyList<SKPoint> points) => _items.Add(new Item.Area(points, colour, opacity));

    public void Mark(SKPoint at, TypeLook look, float size = 1, float opacity = 1) =>
        _items.Add(new Item.Mark(at, look.Shape, look.Colour, size, opacity));

    public void Write(string text, SKPoint at, Letters letters, LabelSide side = LabelSide.Left) =>
        _items.Add(new Item.Label(PrintableText.Of(text), at, letters, side));

    public void WriteUpright(string text, SKPoint at, Letters letters) =>
        _items.Add(new Item.Label(PrintableText.Of(text), at, letters, LabelSide.Middle, IsUpright: true));
}
