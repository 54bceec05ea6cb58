using System.Collections.Immutable;
using System.Numerics;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>What goes round with the turn: how much has happened, and which neighbours could still change something between them.</summary>
/// <param name="events">Events so far, those that could change nothing among them.</param>
/// <param name="open">One bit for each tie.</param>
internal sealed class Turn(long events, ImmutableArray<ulong> open) : Enclosure
{
    public const byte KindOfTurn = 2;

    public override byte Kind => KindOfTurn;

    public long Events => events;

    public static ImmutableArray<ulong> AllClosed(int ties) => [.. new ulong[(ties + 63) / 64]];

    public static ImmutableArray<ulong> With(ImmutableArray<ulong> open, int tie, bool isOpen)
    {
        ulong bit = 1UL << (tie % 64);
        ulong word = open[tie / 64];
        return open.SetItem(tie / 64, isOpen ? word | bit : word & ~bit);
    }

    public bool IsOpen(int tie) => ((open[tie / 64] >> (tie % 64)) & 1) != 0;

    public int OpenTies()
    {
        int count = 0;
        foreach (ulong word in open)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    public Turn With(int tie, bool isOpen) => isOpen == IsOpen(tie) ? this : new(events, With(open, tie, isOpen));

    public Turn After(int more) => new(events + more, open);

    public static Turn Read(CanonReader reader, int ties)
    {
        long events = reader.ReadInt64();
        ulong[] open = new ulong[(ties + 63) / 64];
        for (int i = 0; i < open.Length; i++)
        {
            open[i] = reader.ReadUInt64();
        }

        return new Turn(events, [.. open]);
    }

    public override void Write(CanonWriter writer)
    {
        writer.Write(events);
        foreach (ulong word in open)
        {
            writer.Write(word);
        }
    }
}
