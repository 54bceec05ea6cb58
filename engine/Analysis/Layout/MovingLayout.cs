namespace CoCreation.Sim.Analysis;

/// <summary>
/// Places for a graph that changes, such that the picture moves and never jumps: ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014,
/// PLoS ONE 9:e98679) that goes on from where it is, with its forces and its speed, whenever ties come or go. The same calls give the
/// same places to the last bit, on any machine and with any number of threads.
/// </summary>
public sealed class MovingLayout
{
    private const double NewcomerDistance = ForceAtlas2.StartDistance / 2;

    private readonly ForceField _field;

    // Those that last first, behind them those of the last advance.
    private readonly List<WeightedTie> _ties;
    private int _lasting;
    private Spot _direction = new(1, 0);

    /// <summary>Places a graph as <see cref="ForceAtlas2"/> does, with as many iterations as suit its size.</summary>
    /// <param name="count">How many there are to be placed, numbered from 0.</param>
    /// <param name="lastingTies">Who is always drawn to whom; in any order and direction.</param>
    /// <exception cref="ArgumentOutOfRangeException">A tie names somebody who is not there, or its weight is negative, not a number or infinite.</exception>
    public MovingLayout(int count, IEnumerable<WeightedTie> lastingTies)
        : this(count, lastingTies, ForceAtlas2.IterationsFor(count))
    {
    }

    /// <summary>Places a graph as <see cref="ForceAtlas2"/> does.</summary>
    /// <param name="count">How many there are to be placed, numbered from 0.</param>
    /// <param name="lastingTies">Who is always drawn to whom; in any order and direction.</param>
    /// <param name="iterations">How often all are moved at the start; at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A tie names somebody who is not there, or its weight is negative, not a number or infinite.</exception>
    public MovingLayout(int count, IEnumerable<WeightedTie> lastingTies, int iterations)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(lastingTies);
        ArgumentOutOfRangeException.ThrowIfNegative(iterations);
        _ties = WeightedTie.InOrder(count, lastingTies);
        _lasting = _ties.Count;
        _field = new ForceField(Turn.Disc(count, ForceAtlas2.StartDistance));
        Move(iterations);
    }

    private MovingLayout(MovingLayout other)
    {
        _ties = [.. other._ties];
        (_lasting, _direction) = (other._lasting, other._direction);
        _field = other._field.Copy(_ties);
    }

    /// <summary>A place for each, by number. They are those of now, and change with the next call: copy what is to be kept.</summary>
    public IReadOnlyList<Spot> Spots => _field.Spots;

    /// <summary>The same layout, which goes its own way from here: for going back.</summary>
    public MovingLayout Copy() => new(this);

    /// <summary>Moves all some more, drawn by the ties that last and by others that hold this time only.</summary>
    /// <param name="passingTies">Who is drawn to whom this time; in any order and direction. A pair that is tied otherwise too is drawn by both.</param>
    /// <param name="moves">How often all are moved; at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A tie names somebody who is not there, or its weight is negative, not a number or infinite.</exception>
    public void Advance(IReadOnlyList<WeightedTie> passingTies, int moves)
    {
        ArgumentNullException.ThrowIfNull(passingTies);
        ArgumentOutOfRangeException.ThrowIfNegative(moves);
        Pass();
        WeightedTie.AddInOrder(_ties, Spots.Count, passingTies);
        Move(moves);
    }

    /// <summary>Takes in newcomers who know nobody, around the middle. Those who are there stay where they are.</summary>
    /// <param name="count">How many there are from now on; at least as many as before.</param>
    public void Grow(int count) => Grow(count, []);

    /// <summary>
    /// Takes in newcomers, each beside the mean place of those whom it is tied to and who were there before it, or around the middle
    /// if there are none; each in a direction of its own. Those who are there stay where they are.
    /// </summary>
    /// <param name="count">How many there are from now on; at least as many as before.</param>
    /// <param name="lastingTies">What ties last from now on besides those that did so far; in any order and direction.</param>
    /// <exception cref="ArgumentOutOfRangeException">A tie names somebody who is not there, or its weight is negative, not a number or infinite.</exception>
    public void Grow(int count, IEnumerable<WeightedTie> lastingTies)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, Spots.Count);
        ArgumentNullException.ThrowIfNull(lastingTies);
        List<WeightedTie> added = WeightedTie.InOrder(count, lastingTies);
        Pass();
        _field.Grow(Newcomers(count, added));
        WeightedTie[] all = [.. _ties, .. added];
        _ties.Clear();
        WeightedTie.AddInOrder(_ties, count, all);
        _lasting = _ties.Count;
    }

    /// <summary>Ends the ties of the last advance.</summary>
    private void Pass() => _ties.RemoveRange(_lasting, _ties.Count - _lasting);

    private void Move(int moves)
    {
        _field.Tie(_ties);
        for (int i = 0; i < moves; i++)
        {
            _field.Move();
        }
    }

    private List<Spot> Newcomers(int count, List<WeightedTie> ties)
    {
        List<Spot> places = [.. Spots];
        int former = places.Count;
        int alone = 0;
        ILookup<int, int> before = ties.ToLookup(tie => tie.Other, tie => tie.One);
        for (int i = former; i < count; i++)
        {
            bool isTied = before.Contains(i);
            Spot around = isTied ? Mean(before[i], places) : default;
            double radius = NewcomerDistance * (isTied ? 1 : Math.Sqrt(alone++ + 0.5));
            places.Add(new Spot(around.X + (radius * _direction.X), around.Y + (radius * _direction.Y)));
            _direction = Turn.Golden.Of(_direction);
        }

        return places[former..];
    }

    private static Spot Mean(IEnumerable<int> who, List<Spot> places)
    {
        (int count, double x, double y) = (0, 0, 0);
        foreach (int one in who)
        {
            count++;
            x += places[one].X;
            y += places[one].Y;
        }

        return new Spot(x / count, y / count);
    }
}
