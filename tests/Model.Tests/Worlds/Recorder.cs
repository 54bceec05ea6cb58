using System.Collections.Immutable;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model.Tests;

/// <summary>A reference run that also shows the letters posted in its last tick: residents are wrapped, and change nothing by it.</summary>
internal sealed class Recorder
{
    private readonly Wrapping _world;
    private readonly ReferenceRun _run;

    public Recorder(CoCreationWorld world)
    {
        _world = new Wrapping(world);
        _run = new ReferenceRun(_world);
    }

    /// <summary>The letters posted in the last tick, each with its recipient.</summary>
    public List<Letter> Posted => _world.Posted;

    public IEnumerable<Participant> Participants => _run.Residents.Select(resident => ((Wrapped)resident).Inner).OfType<Participant>();

    public IEnumerable<Network> Networks => _run.Residents.Select(resident => ((Wrapped)resident).Inner).OfType<Network>();

    /// <summary>The letters of one kind posted in the last tick.</summary>
    public IEnumerable<Letter> Of(LetterKind kind) => Posted.Where(letter => letter.Kind == (byte)kind);

    public TickRecord Next()
    {
        Posted.Clear();
        return _run.Next();
    }

    /// <summary>Runs on to the end of a tick.</summary>
    public TickRecord Until(int tick)
    {
        TickRecord record;
        do
            record = Next();
        while (record.Tick < tick);
        return record;
    }

    private sealed class Wrapping(CoCreationWorld inner) : Kernel.World(inner.Seed, inner.Timeline)
    {
        public List<Letter> Posted { get; } = [];

        public override IReadOnlyList<string> TotalNames => inner.TotalNames;

        public override Arrivals ArrivalsAt(int tick) => inner.ArrivalsAt(tick);

        public override Resident Create(uint participant, int tick) => new Wrapped(inner.Create(participant, tick), this);

        public override Letter? AnswerForTheEnded(in Letter letter) => inner.AnswerForTheEnded(letter);

        public override Resident ReadResident(ResidentId id, CanonReader reader) => throw new NotSupportedException();

        public override Enclosure ReadEnclosure(byte kind, CanonReader reader) => throw new NotSupportedException();
    }

    private sealed class Wrapped(Resident inner, Wrapping world) : Resident(inner.Id)
    {
        public Resident Inner => inner;

        public override void TakeStep(Step step) => inner.TakeStep(new Passing(step, world));

        public override void Write(CanonWriter writer) => inner.Write(writer);
    }

    /// <summary>Passes all on to the real step, and notes the letters.</summary>
    private sealed class Passing : Step
    {
        private readonly Step _step;
        private readonly Wrapping _world;

        public Passing(Step step, Wrapping world)
        {
            (_step, _world) = (step, world);
            Begin(world, step.Tick);
            var mail = step.Mail.ToArray();
            HandTo(step.Self, mail, 0, mail.Length);
        }

        public override void Post(in Letter draft)
        {
            _world.Posted.Add(draft.PostedBy(Self, Posted++));
            _step.Post(draft);
        }

        public override void PostBulletin(in Letter draft, ImmutableArray<ResidentId> readers)
        {
            var sequence = Posted++;
            foreach (var reader in readers)
                _world.Posted.Add(draft.PostedBy(Self, sequence) with { Recipient = reader });
            _step.PostBulletin(draft, readers);
        }

        protected override void Bring(Resident newborn) => _step.Found(new Wrapped(newborn, _world));

        public override void End() => _step.End();

        public override void SleepUntil(int tick) => _step.SleepUntil(tick);

        public override void Count(int total, long count) => _step.Count(total, count);

        public override void Add(int total, double amount) => _step.Add(total, amount);

        public override void Record(Occurrence what) => _step.Record(what);
    }
}
