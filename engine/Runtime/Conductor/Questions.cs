using System.Diagnostics;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>Puts questions from outside to all districts, one at a time, and puts the answers together.</summary>
internal sealed class Questions(Placement placement, Action<DistrictMessage> tellAll)
{
    private readonly Queue<ConductorMessage> _open = new();
    private readonly List<(ResidentId Id, object Seen)> _seen = [];
    private readonly ReadOnlyMemory<byte>[] _parts = new ReadOnlyMemory<byte>[placement.Districts];
    private (int Residents, int Actors) _counted;
    private int _tick;
    private Exception? _fault;
    private int _answers;

    public void Ask(ConductorMessage question)
    {
        _open.Enqueue(question);
        if (_open.Count == 1)
        {
            Put();
        }
    }

    public void Note(DistrictMessage.Shown shown)
    {
        _seen.AddRange(shown.Residents);
        _fault ??= shown.Fault;
        NoteAnswer();
    }

    public void Note(DistrictMessage.Census census)
    {
        _counted = (_counted.Residents + census.Residents, _counted.Actors + census.Actors);
        NoteAnswer();
    }

    public void Note(DistrictMessage.Captured captured)
    {
        (_parts[captured.District], _tick) = (captured.Part, captured.Tick);
        _fault ??= captured.Fault;
        NoteAnswer();
    }

    /// <summary>Answers all questions with a failure.</summary>
    public void Fail(Exception cause)
    {
        foreach (ConductorMessage question in _open)
        {
            question.Fail(cause);
        }

        _open.Clear();
    }

    private void Put()
    {
        (_answers, _counted, _fault) = (0, default, null);
        _seen.Clear();
        tellAll(_open.Peek() switch
        {
            ConductorMessage.Show show => new DistrictMessage.Show(show.Look),
            ConductorMessage.TakeCensus => new DistrictMessage.TakeCensus(),
            ConductorMessage.Capture => new DistrictMessage.Capture(),
            _ => throw new UnreachableException(),
        });
    }

    private void NoteAnswer()
    {
        if (++_answers == placement.Districts && _open.TryDequeue(out ConductorMessage? question))
        {
            Answer(question);
            Forget();
            if (_open.Count > 0)
            {
                Put();
            }
        }
    }

    /// <summary>Lets go of what was answered: it can be as large as the world.</summary>
    private void Forget()
    {
        Array.Clear(_parts);
        _seen.Clear();
    }

    private void Answer(ConductorMessage question)
    {
        if (_fault is not null)
        {
            question.Fail(_fault);
        }
        else if (question is ConductorMessage.Show show)
        {
            show.Answer.TrySetResult([.. _seen.OrderBy(resident => resident.Id).Select(resident => resident.Seen)]);
        }
        else if (question is ConductorMessage.Capture capture)
        {
            capture.Answer.TrySetResult(new Checkpoint(_tick, [.. _parts]) { Placement = placement.Kind });
        }
        else if (question is ConductorMessage.TakeCensus census)
        {
            census.Answer.TrySetResult(_counted);
        }
    }
}
