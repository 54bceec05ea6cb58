using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>"why": the life of a participant or a network in a run, with the numbers of every decision; nothing in its folder changes.</summary>
internal static class WhyCommand
{
    public const string Name = "why";

    public static Command Create(Texts texts)
    {
        KeptOptions options = new(texts);
        WhyOptions asked = new(texts);
        Option<bool> json = CommonOptions.Flag(CommonOptions.Json, texts.WhyJsonOption);
        Command command = new(Name, texts.WhyCommand)
        {
            options.Folder, asked.Network, asked.Participant, asked.Tick, options.Store, json, options.Lang,
        };
        command.SetAction(async parsed =>
        {
            WhyRequest request = asked.Read(parsed);
            (_, KeptRun run) = await OpenAsync(options, parsed, texts, request).ConfigureAwait(false);
            await using (run.ConfigureAwait(false))
            {
                return await AnswerAsync(run, request, parsed.GetValue(json), texts).ConfigureAwait(false);
            }
        });
        return command;
    }

    /// <summary>Opens the run; what is wrong with it is told together with what else is wrong.</summary>
    private static async Task<(JournalPlace Place, KeptRun Run)> OpenAsync(KeptOptions options, ParseResult parsed, Texts texts, WhyRequest request)
    {
        try
        {
            return await options.OpenAsync(parsed, texts).ConfigureAwait(false);
        }
        catch (InputException refusal) when (request.Problems.Count > 0)
        {
            throw new InputException([.. refusal.Problems, .. request.Problems]);
        }
    }

    private static async Task<int> AnswerAsync(KeptRun run, WhyRequest request, bool isJson, Texts texts)
    {
        request.Check(run);
        string? called = request.Resident.IsParticipant && run.Scenario.Labels is { } labels ? texts.CalledInScenario(labels[(int)request.Resident.Participant]) : null;
        if (request.Tick is { } tick)
        {
            WeekLook week = (await Inquiry.WeekAsync(run, request.Resident, tick).ConfigureAwait(false))!;
            Show(isJson ? ResultJson.WithNames(week) : null, () => new WeekPage(week, texts).WriteTo(Console.Out, Terminal.ReadingWidth), called);
        }
        else
        {
            LifeLine life = (await Inquiry.LifeAsync(run, request.Resident).ConfigureAwait(false))!;
            Show(isJson ? ResultJson.WithNames(life) : null, () => new LifePage(life, texts).WriteTo(Console.Out, Terminal.ReadingWidth), called);
        }

        return ExitCode.Done;
    }

    private static void Show(string? json, Action page, string? called)
    {
        if (json is null)
        {
            if (called is not null)
            {
                Console.Out.WriteLine(called);
            }

            page();
        }
        else
        {
            Console.Out.Write(json);
        }
    }
}
