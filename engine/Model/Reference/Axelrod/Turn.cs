using System.Collections.Immutable;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>What goes round with the turn: how much has happened, and in how many features neighbours agree.</summary>
/// <param name="events">Events so far, those that changed nothing among them.</param>
/// <param name="agreement">In how many features the two of each tie agree, indexed by tie.</param>
internal sealed class Turn(long events, ImmutableArray<byte> agreement) : Enclosure
{
    public const byte KindOfTurn = 2;

    public override byte Kind => KindOfTurn;

    public long Events => events;

    public int AgreementOf(int tie) => agreement[tie];

    /// <summary>How many ties are between two who agree in something, but not in all.</summary>
    public int OpenTies(int features)
    {
        int open = 0;
        foreach (byte shared in agreement)
        {
            open += shared > 0 && shared < features ? 1 : 0;
        }

        return open;
    }

    /// <summary>The same after more events and with other agreements.</summary>
    public Turn With(int moreEvents, IReadOnlyList<(int Tie, int Agreement)> changed)
    {
        ImmutableArray<byte>.Builder now = agreement.ToBuilder();
        foreach ((int tie, int shared) in changed)
        {
            now[tie] = (byte)shared;
        }

        return new Turn(events + moreEvents, now.MoveToImmutable());
    }

    public static Turn Read(CanonReader reader, int ties)
    {
        long events = reader.ReadInt64();
        byte[] agreement = new byte[ties];
        reader.Read(agreement);
        return new Turn(events, [.. agreement]);
    }

    public override void Write(CanonWriter writer)
    {
        writer.Write(events);
        writer.Write(agreement.AsSpan());
    }
}
