using CoCreation.Sim.Kernel;
using Xunit;
using static CoCreation.Sim.Runtime.Tests.Ids;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>Questions are put one at a time; each gets the answers to itself.</summary>
public sealed class QuestionsTests
{
    private readonly List<DistrictMessage> _told = [];
    private readonly Questions _questions;

    public QuestionsTests() => _questions = new Questions(new Placement(10, 2), _told.Add);

    [Fact]
    public async Task Ask_AllHaveAnswered_AnswersInOrderOfIds()
    {
        var show = Show();
        _questions.Ask(show);
        _questions.Note(Shown(P(3)));
        Assert.False(show.Answer.Task.IsCompleted);
        _questions.Note(Shown(N(1, 2), P(1)));
        Assert.Equal([P(1), P(3), N(1, 2)], await show.Answer.Task.WaitAsync(Runs.Patience));
    }

    [Fact]
    public async Task Ask_SecondQuestion_WaitsForTheFirst()
    {
        var (first, second, third) = (Show(), Census(), Show());
        _questions.Ask(first);
        _questions.Ask(second);
        _questions.Ask(third);
        Assert.Single(_told);

        _questions.Note(Shown(P(1)));
        _questions.Note(Shown(P(2)));
        _questions.Note(new DistrictMessage.Census(3, 4));
        _questions.Note(new DistrictMessage.Census(30, 40));
        _questions.Note(Shown());
        _questions.Note(Shown(P(7)));
        Assert.Equal([P(1), P(2)], await first.Answer.Task.WaitAsync(Runs.Patience));
        Assert.Equal((33, 44), await second.Answer.Task.WaitAsync(Runs.Patience));
        Assert.Equal([P(7)], await third.Answer.Task.WaitAsync(Runs.Patience));
        Assert.Equal(3, _told.Count);
    }

    [Fact]
    public async Task Note_QuestionThrewSomewhere_TheAskerGetsItAndTheNextIsPut()
    {
        var (first, second) = (Show(), Show());
        _questions.Ask(first);
        _questions.Ask(second);
        _questions.Note(new DistrictMessage.Shown([], new FormatException("odd")));
        _questions.Note(Shown(P(1)));
        Assert.IsType<FormatException>(first.Answer.Task.Exception?.InnerException);

        _questions.Note(Shown(P(1)));
        _questions.Note(Shown());
        Assert.Equal([P(1)], await second.Answer.Task.WaitAsync(Runs.Patience));
    }

    [Fact]
    public void Fail_OpenQuestions_AllGetTheFailureAndLateAnswersAreIgnored()
    {
        var (first, second) = (Show(), Census());
        _questions.Ask(first);
        _questions.Ask(second);
        _questions.Fail(new FormatException("odd"));
        _questions.Note(Shown(P(1)));
        _questions.Note(Shown(P(2)));
        Assert.IsType<FormatException>(first.Answer.Task.Exception?.InnerException);
        Assert.IsType<FormatException>(second.Answer.Task.Exception?.InnerException);
    }

    private static ConductorMessage.Show Show() => new(resident => resident, new TaskCompletionSource<IReadOnlyList<object>>());

    private static ConductorMessage.TakeCensus Census() => new(new TaskCompletionSource<(int, int)>());

    private static DistrictMessage.Shown Shown(params ResidentId[] ids) => new([.. ids.Select(id => (id, (object)id))]);
}
