using System.Collections.Immutable;

namespace CoCreation.Sim.Kernel;

/// <summary>
/// All residents in one plain loop: the oracle that every other way of running must equal. It shares with them only the residents'
/// steps and the letters, not sorting, routing or totals.
/// </summary>
public sealed class ReferenceRun(World world)
{
    private readonly SortedDictionary<ResidentId, Resident> _residents = [];
    private readonly Dictionary<ResidentId, int> _asleepUntil = [];
    private readonly Digest _digest = new();
    private Dictionary<ResidentId, List<Letter>> _mail = [];
    private int _tick = -1;

    /// <summary>The residents alive, in order.</summary>
    public IEnumerable<Resident> Residents => _residents.Values;

    /// <summary>Runs the next tick; the first call makes the world and returns tick 0.</summary>
    public TickRecord Next()
    {
        _tick++;
        Arrivals arrivals = world.ArrivalsAt(_tick);
        for (uint participant = arrivals.First; participant - arrivals.First < arrivals.Count; participant++)
        {
            _residents.Add(ResidentId.OfParticipant(participant), world.Arrive(participant, _tick));
        }

        PlainStep step = new(world, _tick);
        if (_tick > 0)
        {
            Live(step);
        }

        ulong digest = 0;
        foreach (Resident resident in _residents.Values.Concat(step.Founded))
        {
            digest += _digest.Of(resident);
        }

        foreach (Letter letter in step.Letters)
        {
            digest += _digest.Of(letter);
        }

        Turn(step);
        return new TickRecord(_tick, digest, step.Totals, step.Chronicle);
    }

    private void Live(PlainStep step)
    {
        foreach ((ResidentId id, Resident resident) in _residents)
        {
            List<Letter>? mail = _mail.GetValueOrDefault(id);
            if (mail is not null || _asleepUntil.GetValueOrDefault(id) <= _tick)
            {
                mail?.Sort((one, other) => Letter.CompareInMail(one, other));
                step.Take(resident, mail?.ToArray() ?? []);
                _asleepUntil[id] = step.AsleepUntil;
            }
        }

        foreach (Letter letter in _mail.Where(box => !_residents.ContainsKey(box.Key)).SelectMany(box => box.Value))
        {
            if (world.AnswerForTheEnded(letter) is { } answer)
            {
                step.Letters.Add(answer.PostedBy(letter.Recipient, 0));
            }
        }
    }

    private void Turn(PlainStep step)
    {
        step.Ended.ForEach(id => _residents.Remove(id));
        step.Founded.ForEach(newborn => _residents.Add(newborn.Id, newborn));
        _mail = step.Letters.GroupBy(letter => letter.Recipient).ToDictionary(box => box.Key, box => box.ToList());
    }

    private sealed class PlainStep : Step
    {
        public PlainStep(World world, int tick)
        {
            Begin(world, tick);
            Totals = new Totals(world.TotalNames.Count);
        }

        public List<Letter> Letters { get; } = [];

        public List<Resident> Founded { get; } = [];

        public List<ResidentId> Ended { get; } = [];

        public List<ChronicleEvent> Chronicle { get; } = [];

        public Totals Totals { get; }

        public int AsleepUntil { get; private set; }

        private int Recorded { get; set; }

        public void Take(Resident resident, Letter[] mail)
        {
            HandTo(resident.Id, mail, 0, mail.Length);
            (AsleepUntil, Recorded) = (0, 0);
            resident.TakeStep(this);
        }

        public override void Post(in Letter draft) => Letters.Add(draft.PostedBy(Self, Posted++));

        public override void PostBulletin(in Letter draft, ImmutableArray<ResidentId> readers)
        {
            uint sequence = Posted++;
            foreach (ResidentId reader in readers)
            {
                Letters.Add(draft.PostedBy(Self, sequence) with { Recipient = reader });
            }
        }

        protected override void Bring(Resident newborn) => Founded.Add(newborn);

        public override void End() => Ended.Add(Self);

        public override void SleepUntil(int tick) => AsleepUntil = tick;

        public override void Count(int total, long count) => Totals.Count(total, count);

        public override void Add(int total, double amount) => Totals.Add(total, amount);

        public override void Record(Occurrence what) => Chronicle.Add(new ChronicleEvent(Tick, Self, Recorded++, what));
    }
}
