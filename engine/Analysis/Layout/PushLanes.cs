#pragma warning disable RS0030 // + - * / lane by lane, each rounded by itself: the same bits on every machine, with such registers or without
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace CoCreation.Sim.Analysis;

/// <summary>Sixteen who lie near each other, side by side, and the push on each of them. What pushes is collected and pushes on all at once.</summary>
/// <param name="room">As many numbers as <see cref="Room"/> says.</param>
internal ref struct PushLanes(Span<double> room)
{
    /// <summary>How many lie side by side.</summary>
    public const int Count = 16;

    /// <summary>How many numbers they need.</summary>
    public const int Room = (4 * Count) + (3 * Collected);

    private const int Collected = 128;

    private readonly Span<double> _x = room[..Count];
    private readonly Span<double> _y = room.Slice(Count, Count);
    private readonly Span<double> _pushX = room.Slice(2 * Count, Count);
    private readonly Span<double> _pushY = room.Slice(3 * Count, Count);
    private readonly Span<double> _masses = room.Slice(4 * Count, Collected);
    private readonly Span<double> _massesX = room.Slice((4 * Count) + Collected, Collected);
    private readonly Span<double> _massesY = room.Slice((4 * Count) + (2 * Collected), Collected);
    private Spot _least;
    private Spot _most;
    private int _collected;

    /// <summary>Places them; where they are fewer, the last one stands for the others, too.</summary>
    public void Place(ReadOnlySpan<int> who, ReadOnlySpan<Spot> spots)
    {
        (_least, _most) = (spots[who[0]], spots[who[0]]);
        for (int i = 0; i < Count; i++)
        {
            Spot spot = spots[who[Math.Min(i, who.Length - 1)]];
            (_x[i], _y[i], _pushX[i], _pushY[i]) = (spot.X, spot.Y, 0, 0);
            _least = new Spot(Math.Min(_least.X, spot.X), Math.Min(_least.Y, spot.Y));
            _most = new Spot(Math.Max(_most.X, spot.X), Math.Max(_most.Y, spot.Y));
        }
    }

    /// <summary>The square of the distance to a place from the nearest that any of them could be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly double SquareTo(Spot place)
    {
        double x = Math.Max(0, Math.Max(_least.X - place.X, place.X - _most.X));
        double y = Math.Max(0, Math.Max(_least.Y - place.Y, place.Y - _most.Y));
        return (x * x) + (y * y);
    }

    /// <summary>Adds somebody, or many in one place, who pushes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(Spot place, double mass)
    {
        (_massesX[_collected], _massesY[_collected], _masses[_collected]) = (place.X, place.Y, mass);
        if (++_collected == Collected)
        {
            Push();
        }
    }

    /// <summary>The push on each.</summary>
    /// <param name="who">Their numbers.</param>
    /// <param name="pushes">Where it is put, by number.</param>
    public void Take(ReadOnlySpan<int> who, Span<Spot> pushes)
    {
        Push();
        for (int i = 0; i < who.Length; i++)
        {
            pushes[who[i]] = new Spot(_pushX[i], _pushY[i]);
        }
    }

    private void Push()
    {
        for (int lane = 0; lane < Count; lane += 2 * Vector256<double>.Count)
        {
            Push(lane, lane + Vector256<double>.Count);
        }

        _collected = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void Push(int one, int other)
    {
        (Vector256<double> x1, Vector256<double> x2) = (At(_x, one), At(_x, other));
        (Vector256<double> y1, Vector256<double> y2) = (At(_y, one), At(_y, other));
        (Vector256<double> pushX1, Vector256<double> pushX2) = (At(_pushX, one), At(_pushX, other));
        (Vector256<double> pushY1, Vector256<double> pushY2) = (At(_pushY, one), At(_pushY, other));
        for (int i = 0; i < _collected; i++)
        {
            Vector256<double> mass = Vector256.Create(_masses[i]);
            (Vector256<double> x, Vector256<double> y) = (Vector256.Create(_massesX[i]), Vector256.Create(_massesY[i]));
            (Vector256<double> dx, Vector256<double> dy) = (x1 - x, y1 - y);
            Vector256<double> push = PushAt((dx * dx) + (dy * dy), mass);
            (pushX1, pushY1) = (pushX1 + (push * dx), pushY1 + (push * dy));
            (dx, dy) = (x2 - x, y2 - y);
            push = PushAt((dx * dx) + (dy * dy), mass);
            (pushX2, pushY2) = (pushX2 + (push * dx), pushY2 + (push * dy));
        }

        (At(_pushX, one), At(_pushX, other)) = (pushX1, pushX2);
        (At(_pushY, one), At(_pushY, other)) = (pushY1, pushY2);
    }

    /// <summary>The mass through the square of a distance; nobody pushes oneself, who is at distance 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> PushAt(Vector256<double> square, Vector256<double> mass) =>
        Vector256.AndNot(mass / square, Vector256.Equals(square, Vector256<double>.Zero));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref Vector256<double> At(Span<double> lanes, int lane) => ref Unsafe.As<double, Vector256<double>>(ref lanes[lane]);
}
