/** How large things are, by the name of the measure and by the amount; sources of expressions. */

export const AREA = '(?:总|种植|养殖|建筑|占地|播种)?面积';
/** 1.2万平方米, 30余公里, 50千瓦, 6座: a number in figures with its unit. */
export const AMOUNT = '\\d[\\d.]*[余多]?[万亿]?(?:平方米|平米|公里|千米|千伏安|千瓦|兆瓦|[\\u4e00-\\u9fff])';
