using System.Collections;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>What one of two holds about the other.</summary>
/// <param name="Trust">Trust, in [0, 1].</param>
/// <param name="Ledger">Shares given minus received.</param>
/// <param name="Control">Control over the other as a rival, in [0, 1].</param>
/// <param name="HasDeclined">Whether the other declined the last time.</param>
public readonly record struct TieSide(double Trust, double Ledger, double Control, bool HasDeclined);

/// <summary>Two participants of whom at least one has a tie to the other.</summary>
/// <param name="From">The one with the lower number.</param>
/// <param name="To">The other.</param>
/// <param name="There">What the first holds about the second; null if it has no tie.</param>
/// <param name="Back">What the second holds about the first; null if it has no tie.</param>
public readonly record struct TieRow(uint From, uint To, TieSide? There, TieSide? Back)
{
    /// <summary>Mean trust of the two in each other, in [0, 1]; where only one has a tie, its trust.</summary>
    public double Trust => (There, Back) switch
    {
        ({ } there, { } back) => (there.Trust + back.Trust) / 2,
        ({ } there, null) => there.Trust,
        (null, { } back) => back.Trust,
        _ => 0,
    };
}

/// <summary>All ties at one moment, in order of (from, to). Rows are made as they are asked for: millions of ties stay small.</summary>
public sealed class TieLook : IEnumerable<TieRow>
{
    private readonly IReadOnlyList<OwnTies> _books;
    private readonly (uint From, uint To)[] _oneSided;

    private TieLook(IReadOnlyList<OwnTies> books)
    {
        _books = books;
        _oneSided = [.. books.SelectMany(OnlyTheirs).Order()];
    }

    /// <summary>No ties at all.</summary>
    public static TieLook None { get; } = new([]);

    /// <summary>Looks at all participants between ticks.</summary>
    public static async Task<TieLook> AtAsync(Simulation simulation)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        return new TieLook(await simulation.VisitAsync(OwnTies.Of).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    public IEnumerator<TieRow> GetEnumerator()
    {
        int next = 0;
        foreach (OwnTies mine in _books)
        {
            for (int i = 0; i < mine.Others.Length; i++)
            {
                uint other = mine.Others[i];
                for (; next < _oneSided.Length && _oneSided[next].CompareTo((mine.Id, other)) < 0; next++)
                {
                    yield return Backward(_oneSided[next]);
                }

                if (other > mine.Id)
                {
                    yield return new TieRow(mine.Id, other, mine.Sides[i], SideOf(other, mine.Id));
                }
            }
        }

        for (; next < _oneSided.Length; next++)
        {
            yield return Backward(_oneSided[next]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The ties of somebody to those below who have none in return.</summary>
    private IEnumerable<(uint From, uint To)> OnlyTheirs(OwnTies book) =>
        book.Others.Where(other => other < book.Id && SideOf(other, book.Id) is null).Select(other => (other, book.Id));

    private TieRow Backward((uint From, uint To) pair) => new(pair.From, pair.To, null, SideOf(pair.To, pair.From));

    // Participants never leave the world: their numbers are their places.
    private TieSide? SideOf(uint one, uint other) => _books[(int)one].Find(other);

    private sealed record OwnTies(uint Id, uint[] Others, TieSide[] Sides)
    {
        public static OwnTies? Of(Resident resident)
        {
            if (resident is not Participant participant)
            {
                return null;
            }

            OwnTies own = new(participant.Id.Participant, new uint[participant.TieCount], new TieSide[participant.TieCount]);
            int i = 0;
            foreach ((uint other, double trust, double ledger, double control, bool hasDeclined) in participant.Ties())
            {
                (own.Others[i], own.Sides[i++]) = (other, new TieSide(trust, ledger, control, hasDeclined));
            }

            return own;
        }

        public TieSide? Find(uint other)
        {
            int index = Array.BinarySearch(Others, other);
            return index < 0 ? null : Sides[index];
        }
    }
}
