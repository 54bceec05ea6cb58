using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CoCreation.Sim.Analysis;

/// <summary>
/// Squares in squares (Barnes and Hut 1986): from afar, all who are in a square push like one in their common middle. The squares lie in
/// the order of a walk from outside in, each with the place of the next square that is not inside it. One walk serves a run of neighbours
/// (Barnes 1990, Journal of Computational Physics 87:161).
/// </summary>
/// <param name="masses">How much each pushes.</param>
/// <remarks>What is done a million times at once is optimised at once: a layout is over before the compiler would come to it.</remarks>
internal sealed class QuadTree(double[] masses)
{
    private const double Openness = 1.2;
    private const int MostDepth = 40;

    private readonly int[] _order = new int[masses.Length];
    private readonly int[] _sorted = new int[masses.Length];
    private readonly List<Square> _squares = [];
    private Spot[] _spots = [];

    /// <summary>Sorts all into squares anew.</summary>
    public void Build(Spot[] spots)
    {
        _spots = spots;
        _squares.Clear();
        if (spots.Length == 0)
        {
            return;
        }

        for (int i = 0; i < _order.Length; i++)
        {
            _order[i] = i;
        }

        (Spot least, Spot most) = (spots[0], spots[0]);
        foreach (Spot spot in spots)
        {
            least = new Spot(Math.Min(least.X, spot.X), Math.Min(least.Y, spot.Y));
            most = new Spot(Math.Max(most.X, spot.X), Math.Max(most.Y, spot.Y));
        }

        double half = Math.Max(most.X - least.X, most.Y - least.Y) / 2;
        Split(0, _order.Length, new Cell(new Spot((least.X + most.X) / 2, (least.Y + most.Y) / 2), half, 0));
    }

    /// <summary>How many runs there are: neighbours in the order of the squares, <see cref="PushLanes.Count"/> in each but perhaps the last.</summary>
    public int Runs => (_order.Length + PushLanes.Count - 1) / PushLanes.Count;

    /// <summary>Who is in a run.</summary>
    public ReadOnlySpan<int> In(int run) => _order.AsSpan(run * PushLanes.Count, Math.Min(PushLanes.Count, _order.Length - (run * PushLanes.Count)));

    /// <summary>
    /// The push of all on everybody in a run: the sum of masses through distances. What is far from all of them pushes like one. May be
    /// asked for several runs at a time.
    /// </summary>
    /// <param name="run">Which run.</param>
    /// <param name="pushes">Where the push on each is put, by number.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Push(int run, Span<Spot> pushes)
    {
        PushLanes lanes = new(stackalloc double[PushLanes.Room]);
        lanes.Place(In(run), _spots);
        ReadOnlySpan<Square> squares = CollectionsMarshal.AsSpan(_squares);
        for (int i = 0; i < squares.Length;)
        {
            ref readonly Square square = ref squares[i];
            if (square.IsSingle || lanes.SquareTo(square.Middle) > square.Reach2)
            {
                lanes.Add(square.Middle, square.Mass);
                i = square.Next;
            }
            else
            {
                i++;
            }
        }

        lanes.Take(In(run), pushes);
    }

    private void Split(int from, int to, Cell cell)
    {
        int place = _squares.Count;
        bool isSingle = to - from == 1 || cell.Depth == MostDepth;
        _squares.Add(SquareOf(from, to, isSingle, cell));
        if (!isSingle)
        {
            (int a, int b, int c) = Sort(from, to, cell.Middle);
            double half = cell.Half / 2;
            SplitIfAny(from, a, cell.Quarter(-half, -half));
            SplitIfAny(a, b, cell.Quarter(half, -half));
            SplitIfAny(b, c, cell.Quarter(-half, half));
            SplitIfAny(c, to, cell.Quarter(half, half));
        }

        _squares[place] = _squares[place] with { Next = _squares.Count };
    }

    private void SplitIfAny(int from, int to, Cell cell)
    {
        if (to > from)
        {
            Split(from, to, cell);
        }
    }

    private Square SquareOf(int from, int to, bool isSingle, Cell cell)
    {
        (double mass, double x, double y) = (0, 0, 0);
        for (int i = from; i < to; i++)
        {
            int who = _order[i];
            mass += masses[who];
            x += masses[who] * _spots[who].X;
            y += masses[who] * _spots[who].Y;
        }

        // One alone is exactly where it is, so that it does not push itself.
        Spot middle = to - from == 1 ? _spots[_order[from]] : new Spot(x / mass, y / mass);
        double reach = 2 * cell.Half * Openness;
        return new Square(middle, mass, reach * reach, isSingle, 0);
    }

    /// <summary>Sorts a range by quarter, those of one quarter in their order as before. Returns where the second, third and fourth begin.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int Second, int Third, int Fourth) Sort(int from, int to, Spot middle)
    {
        Span<int> next = stackalloc int[5];
        for (int i = from; i < to; i++)
        {
            next[QuarterOf(_order[i], middle) + 1]++;
        }

        next[0] = from;
        for (int quarter = 1; quarter < next.Length; quarter++)
        {
            next[quarter] += next[quarter - 1];
        }

        (int Second, int Third, int Fourth) begins = (next[1], next[2], next[3]);
        for (int i = from; i < to; i++)
        {
            _sorted[next[QuarterOf(_order[i], middle)]++] = _order[i];
        }

        Array.Copy(_sorted, from, _order, from, to - from);
        return begins;
    }

    private int QuarterOf(int who, Spot middle) => (_spots[who].X > middle.X ? 1 : 0) + (_spots[who].Y > middle.Y ? 2 : 0);

    private readonly record struct Cell(Spot Middle, double Half, int Depth)
    {
        public Cell Quarter(double x, double y) => new(new Spot(Middle.X + x, Middle.Y + y), Half / 2, Depth + 1);
    }

    private readonly record struct Square(Spot Middle, double Mass, double Reach2, bool IsSingle, int Next);
}
