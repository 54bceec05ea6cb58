using System.Globalization;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Scenarios;

/// <summary>The program <c>cocreation</c>, also for models of one's own: commands, figures, experiments and the journal come with it.</summary>
public static class CoCreationProgram
{
    /// <summary>Does what the command line says. Where it names nothing to run, the first of the models runs.</summary>
    /// <param name="args">The command line, such as <c>run --seed 3 --set spreaders=2</c>.</param>
    /// <param name="models">Models that the program is to know besides those that come with it; each name once.</param>
    /// <returns>The exit code: 0 if all is well; see the README of scenarios.</returns>
    public static Task<int> RunAsync(IReadOnlyList<string> args, params IReadOnlyList<KernelModel> models) => RunAsync(args, null, models);

    /// <summary>The same with sharing policies and trust models of one's own; a mistake in their names is told as those of a command line are.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="rules">The rules, to be taken before anything else is done with the model; null where there are none, or where they are taken already.</param>
    /// <param name="models">Models that the program is to know besides those that come with it; each name once.</param>
    /// <returns>The exit code: 0 if all is well; see the README of scenarios.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, OwnRules? rules, params IReadOnlyList<KernelModel> models)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(models);
        Texts texts = Texts.In(LanguageChoice.Of(args, Environment.GetEnvironmentVariable, CultureInfo.CurrentUICulture));
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            Take(rules);
            return await CommandLine.InvokeAsync(args, ModelLibrary.Of(models), texts).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            return new Failure(texts, Failure.Typed(args, ModelLibrary.ProgramWith(hasOwn: models.Count > 0 || OwnRules.AreTaken))).Tell(failure, Console.Error);
        }
    }

    private static void Take(OwnRules? rules)
    {
        try
        {
            rules?.Take();
        }
        catch (ArgumentException mistake)
        {
            throw new InputException([new Problem(nameof(OwnRules), new(mistake.Message, mistake.Message))]);
        }
    }
}
