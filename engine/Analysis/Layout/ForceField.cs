using System.Runtime.InteropServices;

namespace CoCreation.Sim.Analysis;

/// <summary>The forces on the nodes of a graph, and their way under them. Formulas and constants are those of ForceAtlas2's paper.</summary>
internal sealed class ForceField
{
    private const double Repulsion = 2;
    private const double Gravity = 1;
    private const double Tolerance = 1;
    private const double MostRise = 1.5;
    private const double LocalSpeed = 0.1;
    private const double MostLocalSpeed = 10;
    private const int Share = 4;
    private const int Few = 24;

    // Who is alone swings without getting on, which slows all down to nothing; from there no speed would rise again.
    private const double LeastSpeed = 0.01;

    private Spot[] _spots;
    private double[] _masses;
    private Spot[] _forces;
    private Spot[] _before;
    private QuadTree _tree;
    private List<WeightedTie> _ties = [];
    private double _speed = 1;

    public ForceField(Spot[] start)
    {
        _spots = start;
        _masses = new double[start.Length];
        _forces = new Spot[start.Length];
        _before = new Spot[start.Length];
        _tree = new QuadTree(_masses);
        Tie([]);
    }

    public IReadOnlyList<Spot> Spots => _spots;

    /// <summary>From now on these ties draw, and no others. Places, forces and speed stay as they are.</summary>
    /// <param name="ties">Ties in order, which is the order of summing; the list is looked at until the next call.</param>
    public void Tie(List<WeightedTie> ties)
    {
        _ties = ties;
        _speed = Math.Max(_speed, LeastSpeed);
        Array.Fill(_masses, 1);
        foreach (WeightedTie tie in ties)
        {
            _masses[tie.One]++;
            _masses[tie.Other]++;
        }
    }

    /// <summary>Newcomers behind those who are there, untied and at rest.</summary>
    public void Grow(IEnumerable<Spot> newcomers)
    {
        _spots = [.. _spots, .. newcomers];
        Array.Resize(ref _forces, _spots.Length);
        _before = new Spot[_spots.Length];
        _masses = new double[_spots.Length];
        _tree = new QuadTree(_masses);
        Tie(_ties);
    }

    /// <summary>The same field, which goes its own way from here.</summary>
    /// <param name="ties">The ties that draw in it.</param>
    public ForceField Copy(List<WeightedTie> ties)
    {
        ForceField copy = new([.. _spots]);
        Array.Copy(_forces, copy._forces, _forces.Length);
        copy.Tie(ties);
        copy._speed = _speed;
        return copy;
    }

    /// <summary>Moves all nodes once.</summary>
    public void Move()
    {
        Array.Copy(_forces, _before, _forces.Length);
        _tree.Build(_spots);
        // Each run is worked out by itself: who does it, and when, changes nothing. Few of them are done sooner than shared out.
        if (_tree.Runs <= Few)
        {
            RepelAndHold(0, _tree.Runs);
        }
        else
        {
            Parallel.For(0, (_tree.Runs + Share - 1) / Share, share => RepelAndHold(share * Share, Math.Min(_tree.Runs, (share + 1) * Share)));
        }

        Attract();
        SetSpeed();
        for (int i = 0; i < _spots.Length; i++)
        {
            Move(i);
        }
    }

    private void RepelAndHold(int from, int to)
    {
        for (int run = from; run < to; run++)
        {
            _tree.Push(run, _forces);
            foreach (int i in _tree.In(run))
            {
                _forces[i] = RepelAndHold(i, _forces[i]);
            }
        }
    }

    private Spot RepelAndHold(int i, Spot push)
    {
        Spot pull = ToTheMiddle(_spots[i]);
        return new Spot(
            _masses[i] * ((Repulsion * push.X) - (Gravity * pull.X)),
            _masses[i] * ((Repulsion * push.Y) - (Gravity * pull.Y)));
    }

    private static Spot ToTheMiddle(Spot spot)
    {
        double distance = Math.Sqrt((spot.X * spot.X) + (spot.Y * spot.Y));
        return distance > 0 ? new Spot(spot.X / distance, spot.Y / distance) : default;
    }

    private void Attract()
    {
        foreach (ref readonly WeightedTie tie in CollectionsMarshal.AsSpan(_ties))
        {
            double x = tie.Weight * (_spots[tie.Other].X - _spots[tie.One].X);
            double y = tie.Weight * (_spots[tie.Other].Y - _spots[tie.One].Y);
            _forces[tie.One] = new Spot(_forces[tie.One].X + x, _forces[tie.One].Y + y);
            _forces[tie.Other] = new Spot(_forces[tie.Other].X - x, _forces[tie.Other].Y - y);
        }
    }

    /// <summary>As fast as the way of all is more than their swinging; faster by at most a half each time.</summary>
    private void SetSpeed()
    {
        (double swinging, double traction) = (0, 0);
        for (int i = 0; i < _forces.Length; i++)
        {
            swinging += _masses[i] * Swinging(i);
            traction += _masses[i] * Length(_forces[i].X + _before[i].X, _forces[i].Y + _before[i].Y) / 2;
        }

        double most = MostRise * _speed;
        _speed = swinging > 0 ? Math.Min(most, Tolerance * traction / swinging) : _speed;
    }

    private void Move(int i)
    {
        double force = Length(_forces[i].X, _forces[i].Y);
        if (force > 0)
        {
            double speed = LocalSpeed * _speed / (1 + (_speed * Math.Sqrt(Swinging(i))));
            double way = Math.Min(speed, MostLocalSpeed / force);
            _spots[i] = new Spot(_spots[i].X + (way * _forces[i].X), _spots[i].Y + (way * _forces[i].Y));
        }
    }

    private double Swinging(int i) => Length(_forces[i].X - _before[i].X, _forces[i].Y - _before[i].Y);

    private static double Length(double x, double y) => Math.Sqrt((x * x) + (y * y));
}
