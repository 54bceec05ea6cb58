using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>Something on the plan of a figure; all places are in units of the figure, from its top left.</summary>
internal abstract record Item
{
    private Item()
    {
    }

    /// <summary>A line through points.</summary>
    /// <param name="Points">The points; at least two.</param>
    /// <param name="Pen">How it is drawn.</param>
    public sealed record Line(IReadOnlyList<SKPoint> Points, Pen Pen) : Item;

    /// <summary>Many straight lines that look alike.</summary>
    /// <param name="Lines">From where to where.</param>
    /// <param name="Pen">How they are drawn.</param>
    public sealed record Strokes(IReadOnlyList<(SKPoint From, SKPoint To)> Lines, Pen Pen) : Item;

    /// <summary>A filled area.</summary>
    /// <param name="Points">Its corners, in order; at least three.</param>
    /// <param name="Colour">The colour, as #RRGGBB.</param>
    /// <param name="Opacity">From 0 for nothing to 1 for all.</param>
    public sealed record Area(IReadOnlyList<SKPoint> Points, string Colour, float Opacity = 1) : Item;

    /// <summary>A mark: the same for a type in every figure.</summary>
    /// <param name="At">Its middle.</param>
    /// <param name="Shape">The shape.</param>
    /// <param name="Colour">The colour, as #RRGGBB.</param>
    /// <param name="Size">How large it is; 1 as in a label.</param>
    /// <param name="Opacity">From 0 for nothing to 1 for all.</param>
    public sealed record Mark(SKPoint At, MarkShape Shape, string Colour, float Size = 1, float Opacity = 1) : Item;

    /// <summary>A line of text.</summary>
    /// <param name="Text">What it says.</param>
    /// <param name="At">The place: at the height of the middle of its capital letters.</param>
    /// <param name="Letters">How it is written.</param>
    /// <param name="Side">What part of it is at the place.</param>
    /// <param name="IsUpright">Whether it runs from the bottom to the top, as beside an axis; then its middle is at the place.</param>
    public sealed record Label(string Text, SKPoint At, Letters Letters, LabelSide Side = LabelSide.Left, bool IsUpright = false) : Item
    {
        // What hangs below the line, as a part of the size of letters.
        private const float Descent = 0.24f;

        /// <summary>The room that it takes: from the top of capital letters to the bottom of a "g".</summary>
        public SKRect Box
        {
            get
            {
                float width = Letters.Width(Text);
                float half = Letters.CapitalHeight / 2;
                float below = half + (Descent * Letters.Size);
                return IsUpright
                    ? new SKRect(At.X - half, At.Y - (width / 2), At.X + below, At.Y + (width / 2))
                    : new SKRect(Left(width), At.Y - half, Left(width) + width, At.Y + below);
            }
        }

        /// <summary>Where it begins, if it is so wide.</summary>
        public float Left(float width) => Side switch
        {
            LabelSide.Left => At.X,
            LabelSide.Middle => At.X - (width / 2),
            _ => At.X - width,
        };
    }
}

/// <summary>What part of a label is at its place.</summary>
internal enum LabelSide
{
    /// <summary>Where it begins.</summary>
    Left,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Where it ends.</summary>
    Right,
}
