using System.Globalization;
using System.Text;

namespace CoCreation.Sim.Model.Tests;

/// <summary>The parameter table of the model's description, made from the parameters as they are in code.</summary>
internal static class OddParameters
{
    private const string Head = """
        | Parameter | Default | Range | Unit | Scope | Meaning |
        |---|---|---|---|---|---|

        """;

    public static string Table(IEnumerable<ParameterInfo> parameters)
    {
        var table = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var info in parameters)
        {
            string[] cells =
            [
                $"`{info.Name}`", Parameters.Shown(info, info.Default), RangeOf(info), info.Unit, info.Scope.ToString().ToLowerInvariant(), info.English,
            ];
            table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        }

        return table.ToString();
    }

    private static string RangeOf(ParameterInfo info) => info.Choices.Count > 0
        ? string.Join(", ", info.Choices)
        : $"{Plain(info.Least)} to {Plain(info.Most)}{(info.IsWhole ? ", whole" : "")}";

    private static string Plain(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
