using System.Collections.Immutable;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>The one step that a district hands to each of its residents in turn; what they post goes into the district's parcels.</summary>
internal sealed class DistrictStep(World world, Placement placement) : Step
{
    private readonly Digest _hashes = new();
    private Parcel[] _parcels = [];
    private int _recorded;

    /// <summary>Sum of the hashes of all letters posted in this tick.</summary>
    public ulong LettersDigest { get; private set; }

    /// <summary>How many letters were posted in this tick.</summary>
    public int Letters { get; private set; }

    public Totals Totals { get; private set; } = null!;

    public List<ChronicleEvent> Chronicle { get; private set; } = [];

    /// <summary>Those founded in this tick, until the district has brought them in.</summary>
    public List<Resident> Newborn { get; } = [];

    /// <summary>Whether the resident that this was told to has taken it.</summary>
    public bool IsTaken { get; private set; }

    /// <summary>Why it has not, if it threw.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>The hash of the resident's state after its step.</summary>
    public ulong Hash { get; private set; }

    public int AsleepUntil { get; private set; }

    public bool HasEnded { get; private set; }

    public void BeginTick(int tick, Parcel[] parcels)
    {
        Begin(world, tick);
        (_parcels, LettersDigest, Letters) = (parcels, 0, 0);
        (Totals, Chronicle) = (new Totals(world.TotalNames.Count), []);
    }

    public void Prepare(in Berth berth, Letter[] mail)
    {
        HandTo(berth.Id, mail, berth.MailStart, berth.MailCount);
        (IsTaken, Fault, AsleepUntil, HasEnded, _recorded) = (false, null, 0, false, 0);
    }

    /// <summary>Called by the resident's actor.</summary>
    public void Take(Resident resident)
    {
        try
        {
            if (Tick > 0)
            {
                resident.TakeStep(this);
            }

            Hash = _hashes.Of(resident);
            IsTaken = true;
        }
        catch (Exception fault)
        {
            Fault = fault;
            throw;
        }
    }

    /// <summary>Called by the actor of a resident that was founded in this tick, at its end.</summary>
    public object HashOf(Resident newborn) => _hashes.Of(newborn);

    /// <summary>The district answers for a resident that is no longer alive.</summary>
    public void AnswerForTheEnded(in Letter letter)
    {
        if (world.AnswerForTheEnded(letter) is { } answer)
        {
            Send(answer.PostedBy(letter.Recipient, 0), _hashes.OfContent(answer.PostedBy(letter.Recipient, 0)));
        }
    }

    public override void Post(in Letter draft)
    {
        Letter letter = draft.PostedBy(Self, Posted++);
        Send(letter, _hashes.OfContent(letter));
    }

    public override void PostBulletin(in Letter draft, ImmutableArray<ResidentId> readers)
    {
        Letter letter = draft.PostedBy(Self, Posted++);
        ulong content = _hashes.OfContent(letter);
        foreach (ResidentId reader in readers)
        {
            Send(letter with { Recipient = reader }, content);
        }
    }

    protected override void Bring(Resident newborn) => Newborn.Add(newborn);

    public override void End() => HasEnded = true;

    public override void SleepUntil(int tick) => AsleepUntil = tick;

    public override void Count(int total, long count) => Totals.Count(total, count);

    public override void Add(int total, double amount) => Totals.Add(total, amount);

    public override void Record(Occurrence what) => Chronicle.Add(new ChronicleEvent(Tick, Self, _recorded++, what));

    private void Send(in Letter letter, ulong content)
    {
        Letters++;
        LettersDigest += Digest.OfDelivery(content, letter.Recipient);
        _parcels[placement.DistrictOf(letter.Recipient)].Add(letter);
    }
}
